package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** What still needs an answer, the first due first. */
@ApplicationScoped
class AnswerDuties {

    /** Contributions that a refusal names. */
    private static final int NAMED = 10;

    private static final String ROWS =
            """
            select w.id, w.kind, w.title, w.submitted_at, w.due_date, w.due_date < :today as overdue,
                c.slug, c.title as consultation
            from contribution_duty w join consultation c on c.id = w.consultation_id
            where w.standing = 'WAITING'
            """;

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    AnswerDuties(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How many there are, and the first of them. */
    record Unanswered(long count, List<AnswerDuty> first) {}

    /** A page of what one official answers for by name. */
    Page<AnswerDuty> page(UUID official, Cursor after, int limit) {
        Query query =
                rows("""
                                and c.official_id = :official
                                and (w.due_date, w.id) > (:date, cast(:id as uuid))
                                order by w.due_date, w.id
                                """)
                        .setParameter("official", official)
                        .setParameter(
                                "date",
                                after == null
                                        ? LocalDate.EPOCH
                                        : LocalDate.ofEpochDay(after.rank()))
                        .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                        .setMaxResults(limit + 1);
        return Page.of(
                list(query),
                limit,
                row -> new Cursor(row.dueDate().toEpochDay(), row.contributionId()));
    }

    /**
     * Refuses while a contribution to a consultation needs an answer.
     *
     * @throws Refusal {@code contributions-unanswered} with how many and the first of them
     */
    void requireNone(Consultation consultation) {
        long count = count(consultation);
        if (count == 0) {
            return;
        }
        Query first =
                rows("and w.consultation_id = :consultation order by w.due_date, w.id")
                        .setParameter("consultation", consultation.id())
                        .setMaxResults(NAMED);
        throw Refusal.of(
                ProblemType.CONTRIBUTIONS_UNANSWERED,
                count + " contribution(s) still need an answer.",
                "unanswered",
                new Unanswered(count, list(first)));
    }

    /** How many contributions to a consultation need an answer. */
    long count(Consultation consultation) {
        return (long)
                database.createNativeQuery(
                                """
                                select count(*) from contribution_duty
                                where consultation_id = :consultation and standing = 'WAITING'
                                """,
                                Long.class)
                        .setParameter("consultation", consultation.id())
                        .getSingleResult();
    }

    private Query rows(String condition) {
        return database.createNativeQuery(ROWS + condition, AnswerDuty.class)
                .setParameter("today", clock.today());
    }

    @SuppressWarnings("unchecked") // the result class is given
    private static List<AnswerDuty> list(Query query) {
        return query.getResultList();
    }
}
