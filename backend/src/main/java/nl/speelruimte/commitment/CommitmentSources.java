package nl.speelruimte.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;

/** What residents brought in and led to commitments; {@code R__trace.sql} says how. */
@ApplicationScoped
class CommitmentSources {

    private final EntityManager database;

    @Inject
    CommitmentSources(EntityManager database) {
        this.database = database;
    }

    /** How many residents brought in what led to it, without those who erased that. */
    long authors(Commitment commitment) {
        return (long)
                database.createNativeQuery(
                                """
                                select count(distinct x.author_id) from commitment_source s
                                join contribution x on x.id = s.contribution_id
                                where s.commitment_id = :commitment and x.text <> ''
                                """,
                                Long.class)
                        .setParameter("commitment", commitment.id())
                        .getSingleResult();
    }

    /** Whether a person brought in something that led to it. */
    boolean include(Commitment commitment, UUID person) {
        return (boolean)
                database.createNativeQuery(
                                """
                                select exists (select from commitment_source s
                                    join contribution x on x.id = s.contribution_id
                                    where s.commitment_id = :commitment and x.author_id = :person)
                                """,
                                Boolean.class)
                        .setParameter("commitment", commitment.id())
                        .setParameter("person", person)
                        .getSingleResult();
    }

    /** A page of the contributions that led to it, oldest first. */
    Page<CommitmentSource> page(Commitment commitment, Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<CommitmentSource> rows =
                database.createNativeQuery(
                                """
                                select s.contribution_id, x.kind,
                                    case when x.hidden_at is null and x.withdrawn_at is null
                                            then x.title
                                        when x.title is not null then '' end as title
                                from commitment_source s
                                join contribution x on x.id = s.contribution_id
                                where s.commitment_id = :commitment
                                    and (cast(:after as uuid) is null
                                        or s.contribution_id > cast(:after as uuid))
                                order by s.contribution_id
                                """,
                                CommitmentSource.class)
                        .setParameter("commitment", commitment.id())
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, row -> Cursor.of(row.contributionId()));
    }
}
