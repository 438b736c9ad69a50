package nl.speelruimte.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Refusal;

/** All challenges, and who joined them. */
@ApplicationScoped
public class Challenges implements PanacheRepositoryBase<Challenge, UUID> {

    private static final String WITH_ALL =
            """
            from Challenge c
            join fetch c.consultation join fetch c.decisionPoint join fetch c.challenger
            where
            """;

    private final Register register;

    @Inject
    public Challenges(Register register) {
        this.register = register;
    }

    /** Adds a raised challenge and enters it in the register. */
    public void add(Challenge challenge) {
        persist(challenge);
        flush();
        register.append(
                Act.of("challenge-raised", challenge.id(), challenge.raisedAt())
                        .fact("actor", "resident")
                        .fact("consultation", challenge.consultation().id())
                        .fact("decisionPoint", challenge.decisionPointId())
                        .fact("cardVersion", challenge.cardVersion())
                        .fact("claim", challenge.claim())
                        .fact("dueDate", challenge.dueDate())
                        .text("explanation", challenge.explanation()));
    }

    /** Enters a dismissal in the register; the act that an upheld challenge asks says it itself. */
    public void dismissed(Challenge challenge) {
        register.append(
                Act.of("challenge-dismissed", challenge.consultation().id(), challenge.answeredAt())
                        .fact("actor", "official")
                        .fact("challenge", challenge.id())
                        .fact("decisionPoint", challenge.decisionPointId())
                        .text("reason", challenge.answer()));
    }

    /**
     * The challenge with all that its view and its rules need.
     *
     * @throws Refusal {@code not-found}
     */
    public Challenge require(UUID id) {
        return find(WITH_ALL + "c.id = ?1", id)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("challenge"));
    }

    /** The slug of a challenge's consultation, for whoever locks that first. */
    String requireConsultation(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select c.consultation.slug from Challenge c where c.id = :id",
                        String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("challenge"));
    }

    /**
     * A page of the challenges of one consultation, newest first.
     *
     * @param decisionPoint id of the point they are about, or null for all
     */
    Page<ChallengeView> page(
            UUID consultation, UUID decisionPoint, Cursor after, int limit, LocalDate today) {
        List<Challenge> rows =
                getEntityManager()
                        .createQuery(
                                WITH_ALL
                                        + """
                                        c.consultation.id = :consultation
                                        and (:point is null or c.decisionPoint.id = :point)
                                        and (:after is null or c.id < :after)
                                        order by c.id desc
                                        """,
                                Challenge.class)
                        .setParameter("consultation", consultation)
                        .setParameter("point", decisionPoint)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(
                rows.stream().map(row -> ChallengeView.of(row, today)).toList(),
                limit,
                row -> Cursor.of(row.id()));
    }

    /** Ids of the points of a consultation about which a challenge runs, at most one per point. */
    List<UUID> runningPoints(UUID consultation) {
        return getEntityManager()
                .createQuery(
                        """
                        select c.decisionPoint.id from Challenge c
                        where c.consultation.id = :consultation and c.state = :running
                        order by c.id
                        """,
                        UUID.class)
                .setParameter("consultation", consultation)
                .setParameter("running", ChallengeState.RUNNING)
                .getResultList();
    }

    /** Lets a person join; a second time, or by the challenger, changes nothing. */
    public void join(Challenge challenge, Person person, Instant now) {
        if (challenge.challenger().id().equals(person.id())) {
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        with joined as (
                            insert into challenge_joiner (challenge_id, person_id, joined_at)
                            values (:challenge, :person, :now)
                            on conflict do nothing returning challenge_id
                        )
                        update challenge set joiner_count = joiner_count + 1
                        where id in (select challenge_id from joined)
                        """)
                .setParameter("challenge", challenge.id())
                .setParameter("person", person.id())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Takes a person's joining back; who did not join changes nothing. */
    void leave(Challenge challenge, Person person) {
        getEntityManager()
                .createNativeQuery(
                        """
                        with gone as (
                            delete from challenge_joiner
                            where challenge_id = :challenge and person_id = :person
                            returning challenge_id
                        )
                        update challenge set joiner_count = joiner_count - 1
                        where id in (select challenge_id from gone)
                        """)
                .setParameter("challenge", challenge.id())
                .setParameter("person", person.id())
                .executeUpdate();
    }

    /** Whether a person raised it or joined it. */
    boolean has(Challenge challenge, Person person) {
        return challenge.challenger().id().equals(person.id())
                || joinedBy(person.id()).contains(challenge.id());
    }

    List<Challenge> raisedBy(UUID person) {
        return find(WITH_ALL + "c.challenger.id = ?1 order by c.id", person).list();
    }

    /** Ids of the challenges a person joined, in order of joining. */
    List<UUID> joinedBy(UUID person) {
        @SuppressWarnings("unchecked") // the result class is given
        List<UUID> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select challenge_id from challenge_joiner
                                where person_id = :person order by joined_at, challenge_id
                                """,
                                UUID.class)
                        .setParameter("person", person)
                        .getResultList();
        return ids;
    }

    /** Empties what a person wrote and makes the joinings nameless; the counts stay. */
    void erase(UUID person) {
        find("challenger.id", person).stream().map(Challenge::id).forEach(register::eraseTexts);
        update("explanation = '' where challenger.id = ?1", person);
        getEntityManager()
                .createNativeQuery("delete from challenge_joiner where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
