package nl.speelruimte.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import org.jspecify.annotations.Nullable;

/** Reads the figures; each is defined in one reviewed SQL file. */
@ApplicationScoped
class Figures {

    private static final Set<Figure> OF_CONTRIBUTIONS =
            EnumSet.of(
                    Figure.PROPOSALS,
                    Figure.REACTIONS,
                    Figure.CONTRIBUTIONS,
                    Figure.ANSWERED,
                    Figure.ANSWERED_IN_TIME,
                    Figure.UNANSWERED_OVERDUE,
                    Figure.HIDDEN);

    private static final String ROWS =
            """
            select r.rank, r.id, r.kind, c.slug, c.title as consultation_title,
                r.title, r.decision_point_id, r.subject, r.card_version
            from %s r
            join consultation c on c.id = r.consultation_id
            where true
            """;
    private static final String OF_ONE =
            "and r.consultation_id = (select id from consultation where slug = :slug)\n";

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    Figures(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All consultations together, as they stand today. */
    FigureOverview overview() {
        return (FigureOverview)
                database.createNativeQuery(
                                """
                                select count(*), count(*) filter (where participation = 'OPEN'),
                                    cast(coalesce(sum(fixed_count), 0) as bigint),
                                    cast(coalesce(sum(open_count), 0) as bigint),
                                    cast(coalesce(sum(unknown_count), 0) as bigint),
                                    cast(coalesce(sum(f.overdue_count), 0) as bigint),
                                    cast(coalesce(sum(signal_count), 0) as bigint),
                                    cast(coalesce(sum(challenge_count), 0) as bigint),
                                    cast(coalesce(sum(upheld_count), 0) as bigint),
                                    cast(coalesce(sum(overdue_challenge_count), 0) as bigint),
                                    cast(coalesce(sum(proposal_count), 0) as bigint),
                                    cast(coalesce(sum(reaction_count), 0) as bigint),
                                    cast(coalesce(sum(support_count), 0) as bigint),
                                    cast(coalesce(sum(contribution_count), 0) as bigint),
                                    cast(coalesce(sum(answered_count), 0) as bigint),
                                    cast(coalesce(sum(in_time_count), 0) as bigint),
                                    cast(coalesce(sum(a.overdue_count), 0) as bigint),
                                    cast(coalesce(sum(hidden_count), 0) as bigint),
                                    cast(coalesce(sum(d.decision_count), 0) as bigint),
                                    cast(coalesce(sum(d.with_statement_count), 0) as bigint),
                                    cast(coalesce(sum(d.without_statement_count), 0) as bigint),
                                    cast(coalesce(sum(m.commitment_count), 0) as bigint),
                                    cast(coalesce(sum(m.kept_count), 0) as bigint),
                                    cast(coalesce(sum(m.running_count), 0) as bigint),
                                    cast(coalesce(sum(m.late_count), 0) as bigint),
                                    cast(coalesce(sum(m.disputed_count), 0) as bigint)
                                from figure_consultation(:today) f
                                join figure_answers(:today) a on a.consultation_id = f.id
                                join figure_decisions() d on d.consultation_id = f.id
                                join figure_commitments(:today) m on m.consultation_id = f.id
                                """,
                                FigureOverview.class)
                        .setParameter("today", clock.today())
                        .getSingleResult();
    }

    /** A page of consultations, newest first. */
    Page<ConsultationFigure> page(Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<ConsultationFigure> rows =
                database.createNativeQuery(
                                """
                                select id, slug, title, purpose, phase, participation,
                                    influence_level, fixed_count, open_count, unknown_count,
                                    f.overdue_count, signal_count, challenge_count, upheld_count,
                                    overdue_challenge_count,
                                    proposal_count, reaction_count, support_count,
                                    contribution_count, answered_count, in_time_count,
                                    a.overdue_count as unanswered_late_count, hidden_count,
                                    decision_count, with_statement_count,
                                    without_statement_count,
                                    commitment_count, kept_count, running_count, late_count,
                                    disputed_count, published_at
                                from figure_consultation(:today) f
                                join figure_answers(:today) a on a.consultation_id = f.id
                                join figure_decisions() d on d.consultation_id = f.id
                                join figure_commitments(:today) m on m.consultation_id = f.id
                                where cast(:after as uuid) is null or id < cast(:after as uuid)
                                order by id desc
                                """,
                                ConsultationFigure.class)
                        .setParameter("today", clock.today())
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /**
     * A page of the rows that a figure counts, newest first.
     *
     * @param consultation slug of the consultation they belong to, or null for all
     */
    Page<FigureRow> rows(
            Figure figure, @Nullable String consultation, @Nullable Cursor after, int limit) {
        Query query =
                database.createNativeQuery(
                                ROWS.formatted(from(figure))
                                        + (consultation == null ? "" : OF_ONE)
                                        + (after == null ? "" : after(figure))
                                        + "order by r.rank desc, r.id desc",
                                Tuple.class)
                        .setParameter("today", clock.today())
                        .setMaxResults(limit + 1);
        if (consultation != null) {
            query.setParameter("slug", consultation);
        }
        if (after != null) {
            query.setParameter("rank", after.rank()).setParameter("after", after.id());
        }
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows = query.getResultList();
        Page<Tuple> page = Page.of(rows, limit, Figures::cursor);
        return new Page<>(page.items().stream().map(Figures::row).toList(), page.nextCursor());
    }

    /** Names the figure in the text, so that PostgreSQL plans for this figure alone. */
    private static String from(Figure figure) {
        return (OF_CONTRIBUTIONS.contains(figure)
                        ? "figure_contribution('%s', :today)"
                        : "(select * from figure_row(:today) where figure = '%s')")
                .formatted(figure.name());
    }

    /** Contributions all have one rank, so that their index by id serves. */
    private static String after(Figure figure) {
        return OF_CONTRIBUTIONS.contains(figure)
                ? "and r.rank <= :rank and r.id < :after\n"
                : "and (r.rank, r.id) < (:rank, :after)\n";
    }

    private static Cursor cursor(Tuple row) {
        return new Cursor(row.get("rank", Long.class), row.get("id", UUID.class));
    }

    private static FigureRow row(Tuple row) {
        return new FigureRow(
                row.get("id", UUID.class),
                FigureRowKind.valueOf(row.get("kind", String.class)),
                row.get("slug", String.class),
                row.get("consultation_title", String.class),
                row.get("title", String.class),
                row.get("decision_point_id", UUID.class),
                row.get("subject", UUID.class),
                row.get("card_version", Integer.class));
    }
}
