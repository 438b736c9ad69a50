package nl.speelruimte.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.Outcome;
import nl.speelruimte.answer.Standing;
import nl.speelruimte.contribution.ContributionKind;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import org.jspecify.annotations.Nullable;

/** What one person brought in and what became of it, read from the views of both. */
@ApplicationScoped
class OwnContributions {

    private static final String ROWS =
            """
            select w.id, w.kind, w.title, c.slug, c.title as consultation, d.title as point,
                w.submitted_at, w.standing, w.due_date,
                w.standing = 'WAITING' and w.due_date < :today as overdue,
                w.hidden_at is not null as hidden,
                (select t.outcome from contribution_trace t where t.contribution_id = w.id)
                    as outcome,
                (select count(*) from decision_source s where s.contribution_id = w.id)
                    as decision_count
            from contribution_duty w
            join consultation c on c.id = w.consultation_id
            join decision_point d on d.id = w.decision_point_id
            where w.author_id = :author
            """;

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    OwnContributions(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A page of what a person brought in, newest first. */
    Page<OwnContribution> page(UUID author, @Nullable Cursor after, int limit) {
        Query query =
                database.createNativeQuery(
                                ROWS
                                        + (after == null ? "" : "and w.id < :after\n")
                                        + "order by w.id desc",
                                Tuple.class)
                        .setParameter("author", author)
                        .setParameter("today", clock.today())
                        .setMaxResults(limit + 1);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows = query.getResultList();
        return Page.of(
                rows.stream().map(OwnContributions::item).toList(),
                limit,
                row -> Cursor.of(row.id()));
    }

    private static OwnContribution item(Tuple row) {
        String outcome = row.get("outcome", String.class);
        return new OwnContribution(
                row.get("id", UUID.class),
                ContributionKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("slug", String.class),
                row.get("consultation", String.class),
                row.get("point", String.class),
                row.get("submitted_at", Instant.class),
                Standing.valueOf(row.get("standing", String.class)),
                row.get("due_date", LocalDate.class),
                row.get("overdue", Boolean.class),
                row.get("hidden", Boolean.class),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.get("decision_count", Long.class));
    }
}
