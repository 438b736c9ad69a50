package nl.speelruimte.trace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.Outcome;
import nl.speelruimte.commitment.CommitmentState;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.trace.TraceView.TracedAnswer;
import nl.speelruimte.trace.TraceView.TracedCommitment;
import nl.speelruimte.trace.TraceView.TracedDecision;
import nl.speelruimte.trace.TraceView.TracedTheme;

/** Reads the chain; {@code R__trace.sql} defines it. */
@ApplicationScoped
class Traces {

    private final EntityManager database;

    @Inject
    Traces(EntityManager database) {
        this.database = database;
    }

    /**
     * What became of a contribution.
     *
     * @throws Refusal {@code not-found}
     */
    TraceView require(UUID contribution) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select contribution_id, kind, slug, theme_id, theme_title,
                                    answer_id, outcome, answered_at
                                from contribution_trace where contribution_id = :contribution
                                """,
                                Tuple.class)
                        .setParameter("contribution", contribution)
                        .getResultList();
        return rows.stream()
                .map(row -> view(row, decisions(contribution), commitments(contribution)))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("contribution"));
    }

    @SuppressWarnings("unchecked") // the result class is given
    private List<TracedDecision> decisions(UUID contribution) {
        return database.createNativeQuery(
                        """
                        select d.id, d.outcome, d.decision_date from decision_source s
                        join decision d on d.id = s.decision_id
                        where s.contribution_id = :contribution order by d.id
                        """,
                        TracedDecision.class)
                .setParameter("contribution", contribution)
                .getResultList();
    }

    private List<TracedCommitment> commitments(UUID contribution) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select m.id, m.text, m.state from commitment_source s
                                join commitment m on m.id = s.commitment_id
                                where s.contribution_id = :contribution order by m.id
                                """,
                                Tuple.class)
                        .setParameter("contribution", contribution)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new TracedCommitment(
                                        row.get("id", UUID.class),
                                        row.get("text", String.class),
                                        CommitmentState.valueOf(row.get("state", String.class))))
                .toList();
    }

    private static TraceView view(
            Tuple row, List<TracedDecision> decisions, List<TracedCommitment> commitments) {
        UUID theme = row.get("theme_id", UUID.class);
        UUID answer = row.get("answer_id", UUID.class);
        return new TraceView(
                row.get("contribution_id", UUID.class),
                row.get("kind", String.class),
                row.get("slug", String.class),
                theme == null ? null : new TracedTheme(theme, row.get("theme_title", String.class)),
                answer == null
                        ? null
                        : new TracedAnswer(
                                answer,
                                Outcome.valueOf(row.get("outcome", String.class)),
                                row.get("answered_at", Instant.class)),
                decisions,
                commitments);
    }
}
