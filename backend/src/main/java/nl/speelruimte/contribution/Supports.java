package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Person;

/**
 * Who stands behind which proposal: private, revocable, one per person. A proposal's count changes
 * in the same transaction as the support it counts.
 */
@ApplicationScoped
public class Supports {

    private final EntityManager database;
    private final Event<SupportChanged> changed;

    @Inject
    public Supports(EntityManager database, Event<SupportChanged> changed) {
        this.database = database;
        this.changed = changed;
    }

    /** Adds a person's support; a second time changes nothing. */
    public void add(Proposal proposal, Person person, Instant now) {
        int rows =
                database.createNativeQuery(
                                """
                                with added as (
                                    insert into support (proposal_id, person_id, created_at)
                                    values (:proposal, :person, :now)
                                    on conflict do nothing returning proposal_id
                                )
                                update contribution set support_count = support_count + 1
                                where id in (select proposal_id from added)
                                """)
                        .setParameter("proposal", proposal.id())
                        .setParameter("person", person.id())
                        .setParameter("now", now)
                        .executeUpdate();
        tell(rows, true);
    }

    /** Takes a person's support back; without support this changes nothing. */
    public void withdraw(Proposal proposal, Person person) {
        int rows =
                database.createNativeQuery(
                                """
                                with withdrawn as (
                                    delete from support
                                    where proposal_id = :proposal and person_id = :person
                                    returning proposal_id
                                )
                                update contribution set support_count = support_count - 1
                                where id in (select proposal_id from withdrawn)
                                """)
                        .setParameter("proposal", proposal.id())
                        .setParameter("person", person.id())
                        .executeUpdate();
        tell(rows, false);
    }

    /** Whether a person supports a proposal. */
    public boolean has(Proposal proposal, Person person) {
        return database.find(Support.class, new Support.Key(proposal.id(), person.id())) != null;
    }

    /** Ids of the proposals a person supports, in order of support. */
    List<UUID> of(UUID person) {
        return database.createQuery(
                        """
                        select s.key.proposalId from Support s where s.key.personId = :person
                        order by s.createdAt, s.key.proposalId
                        """,
                        UUID.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Makes a person's supports nameless: the counts stay, who it was is gone. */
    void forget(UUID person) {
        database.createNativeQuery("delete from support where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private void tell(int rows, boolean added) {
        if (rows > 0) {
            changed.fire(new SupportChanged(added));
        }
    }
}
