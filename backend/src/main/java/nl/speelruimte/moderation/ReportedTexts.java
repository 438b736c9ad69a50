package nl.speelruimte.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.ModerationGround;
import nl.speelruimte.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reported and hidden texts, as moderators and authors read them. */
@ApplicationScoped
class ReportedTexts {

    /** Reports that are shown with a text. */
    private static final int SHOWN = 10;

    private static final String ROWS =
            """
            select r.id, p.display_name,
                case when m.id is null then x.kind else 'COMMENT' end as kind,
                case when m.id is null and x.withdrawn_at is null then x.title
                    when m.id is null and x.title is not null then '' end as title,
                case when m.id is not null then m.text
                    when x.withdrawn_at is null then x.text else '' end as text,
                case when m.id is null then x.withdrawn_at end as withdrawn_at,
                c.slug, c.title as consultation, r.contribution_id, r.state, r.report_count,
                r.reported_at,
                case when m.id is null then x.hidden_ground else m.hidden_ground end as ground,
                case when m.id is null then x.hidden_reason else m.hidden_reason end as reason,
                case when m.id is null then x.hidden_at else m.hidden_at end as hidden_at
            from reported_text r
            join contribution x on x.id = r.contribution_id
            left join comment m on m.id = r.comment_id
            join consultation c on c.id = r.consultation_id
            join person p on p.id = coalesce(m.author_id, x.author_id)
            """;

    private final EntityManager database;

    @Inject
    ReportedTexts(EntityManager database) {
        this.database = database;
    }

    /** A page of the texts in a state, the longest waiting first. */
    Page<ReportedTextView> page(ReportState state, @Nullable Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                ROWS
                                        + """
                                where r.state = :state
                                    and (r.reported_at, r.id) > (:reportedAt, cast(:id as uuid))
                                order by r.reported_at, r.id
                                """,
                                Tuple.class)
                        .setParameter("state", state.name())
                        .setParameter(
                                "reportedAt",
                                after == null
                                        ? Instant.EPOCH
                                        : Instant.EPOCH.plus(after.rank(), ChronoUnit.MICROS))
                        .setParameter("id", after == null ? new UUID(0, 0) : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(
                views(rows),
                limit,
                row ->
                        new Cursor(
                                ChronoUnit.MICROS.between(Instant.EPOCH, row.reportedAt()),
                                row.id()));
    }

    private List<ReportedTextView> views(List<Tuple> rows) {
        Map<UUID, List<Tuple>> reports =
                reports(rows.stream().map(row -> row.get("id", UUID.class)).toList()).stream()
                        .collect(Collectors.groupingBy(row -> row.get("text_id", UUID.class)));
        return rows.stream()
                .map(row -> view(row, reports.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked") // the result class is given
    private List<Tuple> reports(List<UUID> texts) {
        return database.createNativeQuery(
                        """
                        select text_id, ground, remark, reported_at
                        from (
                            select r.*, row_number() over (
                                partition by text_id order by reported_at desc, reporter_id) as nth
                            from report r where text_id in (:texts)
                        ) newest
                        where nth <= :shown
                        order by text_id, nth
                        """,
                        Tuple.class)
                .setParameter("texts", texts)
                .setParameter("shown", SHOWN)
                .getResultList();
    }

    private static ReportedTextView view(Tuple row, List<Tuple> reports) {
        ReportState state = ReportState.valueOf(row.get("state", String.class));
        return new ReportedTextView(
                row.get("id", UUID.class),
                ReportedKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("display_name", String.class),
                row.get("slug", String.class),
                row.get("consultation", String.class),
                row.get("contribution_id", UUID.class),
                state,
                row.get("report_count", Integer.class),
                row.get("reported_at", Instant.class),
                reports.stream().map(ReportedTexts::report).toList(),
                row.get("withdrawn_at", Instant.class),
                hiding(row),
                state.steps());
    }

    private static ReportView report(Tuple row) {
        return new ReportView(
                ModerationGround.valueOf(row.get("ground", String.class)),
                row.get("remark", String.class),
                row.get("reported_at", Instant.class));
    }

    private static @Nullable Hiding hiding(Tuple row) {
        String ground = row.get("ground", String.class);
        return ground == null
                ? null
                : new Hiding(
                        ModerationGround.valueOf(ground),
                        row.get("reason", String.class),
                        row.get("hidden_at", Instant.class));
    }

    /** A page of what of a person is hidden, newest first. */
    Page<HiddenTextView> hiddenOf(UUID author, @Nullable Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select h.*, c.slug from (
                                    select id, kind,
                                        case when withdrawn_at is null then title
                                            when title is not null then '' end as title,
                                        case when withdrawn_at is null then text
                                            else '' end as text,
                                        withdrawn_at, consultation_id,
                                        id as contribution_id, hidden_ground as ground,
                                        hidden_reason as reason, hidden_at
                                    from contribution
                                    where author_id = :author and hidden_at is not null
                                    union all
                                    select m.id, 'COMMENT', null, m.text, null, x.consultation_id,
                                        x.id, m.hidden_ground, m.hidden_reason, m.hidden_at
                                    from comment m join contribution x on x.id = m.owner_id
                                    where m.author_id = :author and m.hidden_at is not null
                                ) h
                                join consultation c on c.id = h.consultation_id
                                where cast(:after as uuid) is null or h.id < cast(:after as uuid)
                                order by h.id desc
                                """,
                                Tuple.class)
                        .setParameter("author", author)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(
                rows.stream().map(ReportedTexts::hidden).toList(),
                limit,
                row -> Cursor.of(row.id()));
    }

    private static HiddenTextView hidden(Tuple row) {
        return new HiddenTextView(
                row.get("id", UUID.class),
                ReportedKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("text", String.class),
                row.get("slug", String.class),
                row.get("contribution_id", UUID.class),
                row.get("withdrawn_at", Instant.class),
                hiding(row));
    }
}
