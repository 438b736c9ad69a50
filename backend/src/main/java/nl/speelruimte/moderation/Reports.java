package nl.speelruimte.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.contribution.Contributions;
import nl.speelruimte.shared.ModerationGround;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/** What people reported. */
@ApplicationScoped
class Reports {

    private static final String OF_CONTRIBUTION =
            """
            insert into reported_text
                (id, consultation_id, contribution_id, state, report_count, reported_at)
            select id, consultation_id, id, 'OPEN', 0, :now from contribution where id = :id
            on conflict do nothing
            """;

    private static final String OF_COMMENT =
            """
            insert into reported_text
                (id, consultation_id, contribution_id, comment_id, state, report_count, reported_at)
            select m.id, x.consultation_id, x.id, m.id, 'OPEN', 0, :now
            from comment m join contribution x on x.id = m.owner_id where m.id = :id
            on conflict do nothing
            """;

    private final EntityManager database;
    private final Contributions contributions;
    private final PlatformClock clock;

    @Inject
    Reports(EntityManager database, Contributions contributions, PlatformClock clock) {
        this.database = database;
        this.contributions = contributions;
        this.clock = clock;
    }

    /**
     * Reports a contribution; a second report of the same person changes nothing.
     *
     * @throws Refusal {@code not-found}, {@code contribution-withdrawn} or {@code
     *     hidden-by-moderator}
     */
    void addOnContribution(UUID id, Person reporter, NewReport report) {
        contributions.requireNotWithdrawn(id);
        add(OF_CONTRIBUTION, id, reporter, report);
    }

    /**
     * Reports a comment; a second report of the same person changes nothing.
     *
     * @throws Refusal {@code not-found}, or {@code hidden-by-moderator}
     */
    void addOnComment(UUID id, Person reporter, NewReport report) {
        add(OF_COMMENT, id, reporter, report);
    }

    private void add(String knowing, UUID id, Person reporter, NewReport report) {
        Instant now = clock.now();
        database.createNativeQuery(knowing)
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        ReportedText text = requireLocked(id);
        if (insert(id, reporter, report, now)) {
            text.report(now);
        }
    }

    private boolean insert(UUID text, Person reporter, NewReport report, Instant now) {
        return database.createNativeQuery(
                                """
                                insert into report
                                    (text_id, reporter_id, ground, remark, reported_at)
                                values (:text, :reporter, :ground, :remark, :now)
                                on conflict do nothing
                                """)
                        .setParameter("text", text)
                        .setParameter("reporter", reporter.id())
                        .setParameter("ground", report.ground().name())
                        .setParameter("remark", report.remark())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /**
     * A reported text; nobody else does anything with it until the running transaction ends.
     *
     * @throws Refusal {@code not-found}
     */
    ReportedText requireLocked(UUID id) {
        ReportedText text = database.find(ReportedText.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (text == null) {
            throw Refusal.notFound("text");
        }
        return text;
    }

    /** A report as its reporter reads it back. */
    record OfPerson(UUID text, ModerationGround ground, String remark, Instant reportedAt) {}

    /** What a person reported, in order. */
    List<OfPerson> of(UUID person) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select text_id, ground, remark, reported_at from report
                                where reporter_id = :person order by reported_at, text_id
                                """,
                                Tuple.class)
                        .setParameter("person", person)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new OfPerson(
                                        row.get("text_id", UUID.class),
                                        ModerationGround.valueOf(row.get("ground", String.class)),
                                        row.get("remark", String.class),
                                        row.get("reported_at", Instant.class)))
                .toList();
    }

    /** Forgets what a person reported; how many did stays. */
    void forget(UUID person) {
        database.createNativeQuery("delete from report where reporter_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
