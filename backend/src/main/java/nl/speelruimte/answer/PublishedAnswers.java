package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.ContributionAnswerView.AnswerVersionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.contribution.AnsweredContributions;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Markdown;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/** Answers as residents read them. */
@ApplicationScoped
class PublishedAnswers implements AnsweredContributions {

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    PublishedAnswers(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public boolean include(UUID contribution) {
        return (boolean)
                database.createNativeQuery(
                                """
                                select exists (select from contribution_answer
                                    where contribution_id = :contribution)
                                """,
                                Boolean.class)
                        .setParameter("contribution", contribution)
                        .getSingleResult();
    }

    /**
     * The answer to a contribution.
     *
     * @throws Refusal {@code not-found} where there is none
     */
    ContributionAnswerView require(UUID contribution) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select v.answer_id, v.number, v.outcome, v.text, v.published_at,
                                    t.title, c.official_function, y.answered_at
                                from contribution_answer y
                                join answer a on a.id = y.answer_id
                                join answer_version v on v.answer_id = a.id
                                join consultation c on c.id = y.consultation_id
                                left join theme t on t.id = a.theme_id
                                where y.contribution_id = :contribution
                                order by v.number desc
                                """,
                                Tuple.class)
                        .setParameter("contribution", contribution)
                        .getResultList();
        if (rows.isEmpty()) {
            throw Refusal.notFound("answer");
        }
        Tuple newest = rows.get(0);
        return new ContributionAnswerView(
                newest.get("answer_id", UUID.class),
                outcome(newest),
                newest.get("text", String.class),
                html(newest),
                newest.get("official_function", String.class),
                newest.get("title", String.class),
                newest.get("answered_at", Instant.class),
                newest.get("published_at", Instant.class),
                rows.stream().map(PublishedAnswers::version).toList());
    }

    private static AnswerVersionView version(Tuple row) {
        return new AnswerVersionView(
                row.get("number", Integer.class),
                outcome(row),
                row.get("text", String.class),
                html(row),
                row.get("published_at", Instant.class));
    }

    private static Outcome outcome(Tuple row) {
        return Outcome.valueOf(row.get("outcome", String.class));
    }

    private static String html(Tuple row) {
        return Markdown.html(row.get("text", String.class));
    }

    /** A page of the answers of a consultation, the newest theme or contribution first. */
    Page<PublishedAnswerSummary> page(UUID consultation, Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select a.id, t.title as theme, a.contribution_id,
                                    case when x.hidden_at is null and x.withdrawn_at is null
                                        then x.title end as contribution,
                                    v.outcome, v.text,
                                    (select count(*) from contribution_answer y
                                        where y.answer_id = a.id) as answered,
                                    v.number, v.published_at
                                from answer a
                                join answer_version v
                                    on v.answer_id = a.id and v.number = a.published_version
                                left join theme t on t.id = a.theme_id
                                left join contribution x on x.id = a.contribution_id
                                where a.consultation_id = :consultation
                                    and (cast(:after as uuid) is null
                                        or a.id < cast(:after as uuid))
                                order by a.id desc
                                """,
                                Tuple.class)
                        .setParameter("consultation", consultation)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(
                rows.stream().map(PublishedAnswers::summary).toList(),
                limit,
                row -> Cursor.of(row.id()));
    }

    private static PublishedAnswerSummary summary(Tuple row) {
        return new PublishedAnswerSummary(
                row.get("id", UUID.class),
                row.get("theme", String.class),
                row.get("contribution_id", UUID.class),
                row.get("contribution", String.class),
                outcome(row),
                row.get("text", String.class),
                html(row),
                row.get("answered", Long.class),
                row.get("number", Integer.class),
                row.get("published_at", Instant.class));
    }

    /** How a consultation keeps its promise to answer, today. */
    AnswerFiguresView figures(Consultation consultation) {
        return (AnswerFiguresView)
                database.createNativeQuery(
                                """
                                select contribution_count, answered_count, in_time_count,
                                    overdue_count, withdrawn_count, erased_count, hidden_count
                                from figure_answers(:today) where consultation_id = :consultation
                                """,
                                AnswerFiguresView.class)
                        .setParameter("today", clock.today())
                        .setParameter("consultation", consultation.id())
                        .getSingleResult();
    }
}
