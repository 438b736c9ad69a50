package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Markdown;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import org.jspecify.annotations.Nullable;

/** The contributions to a consultation as officials sort and answer them, oldest first. */
@ApplicationScoped
class Worklist {

    private static final String ROWS =
            """
            select w.id, w.kind, w.title, w.text, p.display_name, w.decision_point_id,
                d.title as point, w.support_count, w.submitted_at, w.due_date,
                w.standing = 'WAITING' and w.due_date < :today as overdue, w.standing,
                w.hidden_at is not null as hidden,
                w.theme_id, t.title as theme, w.answer_id, o.id as own_answer_id
            from contribution_duty w
            join person p on p.id = w.author_id
            join decision_point d on d.id = w.decision_point_id
            left join theme t on t.id = w.theme_id
            left join answer o on o.contribution_id = w.id
            where w.consultation_id = :consultation
            """;

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    Worklist(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What is asked for; all that is given must hold.
     *
     * @param words in Dutch, as one types them into a search box
     */
    record Wish(
            WorklistFilter filter,
            @Nullable UUID theme,
            @Nullable UUID decisionPoint,
            @Nullable UUID contribution,
            @Nullable String words) {}

    /** A page of the list. Only what is asked stands in the query, so that its index serves it. */
    Page<WorklistItem> page(UUID consultation, Wish wish, Cursor after, int limit) {
        Query query =
                database.createNativeQuery(
                                ROWS
                                        + condition(wish.filter())
                                        + given(wish.theme(), "and w.theme_id = :theme\n")
                                        + given(
                                                wish.decisionPoint(),
                                                "and w.decision_point_id = :point\n")
                                        + given(wish.contribution(), "and w.id = :contribution\n")
                                        + given(wish.words(), WORDS)
                                        + given(after, "and w.id > :after\n")
                                        + "order by w.id",
                                Tuple.class)
                        .setParameter("consultation", consultation)
                        .setParameter("today", clock.today())
                        .setMaxResults(limit + 1);
        bind(query, "theme", wish.theme());
        bind(query, "point", wish.decisionPoint());
        bind(query, "contribution", wish.contribution());
        bind(query, "words", wish.words());
        bind(query, "after", after == null ? null : after.id());
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows = query.getResultList();
        return Page.of(
                rows.stream().map(Worklist::item).toList(), limit, row -> Cursor.of(row.id()));
    }

    private static final String WORDS =
            """
            and w.id in (
                select x.id from contribution x
                where x.consultation_id = :consultation and x.withdrawn_at is null
                    and to_tsvector('dutch', coalesce(x.title, '') || ' ' || x.text)
                        @@ websearch_to_tsquery('dutch', :words))
            """;

    private static String condition(WorklistFilter filter) {
        return switch (filter) {
            case ALL -> "";
            case WAITING -> "and w.standing = 'WAITING'\n";
            case OVERDUE -> "and w.standing = 'WAITING' and w.due_date < :today\n";
            case WITHOUT_THEME ->
                    """
                    and w.standing = 'WAITING' and not exists (
                        select from theme_contribution g where g.contribution_id = w.id)
                    """;
            case ANSWERED -> "and w.standing = 'ANSWERED'\n";
        };
    }

    private static String given(@Nullable Object value, String condition) {
        return value == null ? "" : condition;
    }

    private static void bind(Query query, String name, @Nullable Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    private static WorklistItem item(Tuple row) {
        return new WorklistItem(
                row.get("id", UUID.class),
                row.get("kind", String.class),
                row.get("title", String.class),
                Markdown.plain(row.get("text", String.class)),
                row.get("display_name", String.class),
                row.get("decision_point_id", UUID.class),
                row.get("point", String.class),
                row.get("support_count", Integer.class),
                row.get("submitted_at", Instant.class),
                row.get("due_date", LocalDate.class),
                row.get("overdue", Boolean.class),
                Standing.valueOf(row.get("standing", String.class)),
                row.get("hidden", Boolean.class),
                row.get("theme_id", UUID.class),
                row.get("theme", String.class),
                row.get("answer_id", UUID.class),
                row.get("own_answer_id", UUID.class));
    }
}
