package nl.speelruimte.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.decision.DecisionView.DecidedTheme;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** What residents brought in and where decisions came from it; {@code R__trace.sql} says how. */
@ApplicationScoped
class DecisionSources {

    private final EntityManager database;

    @Inject
    DecisionSources(EntityManager database) {
        this.database = database;
    }

    /**
     * All that is wrong with what a decision says of the input: whether it follows it, and which
     * answered themes and contributions it came from.
     */
    List<Violation> faults(Consultation consultation, NewDecision written) {
        List<Violation> faults = new ArrayList<>();
        boolean anyInput = anyInput(consultation.id(), written.decisionPointId());
        boolean says = written.followsInput() != null;
        if (anyInput && !says) {
            faults.add(fault("/followsInput", ViolationCode.REQUIRED, "Does it follow the input?"));
        }
        if (!anyInput && says) {
            faults.add(
                    fault(
                            "/followsInput",
                            ViolationCode.NOT_ASKED,
                            "Nobody brought anything in on this point."));
        }
        if (anyInput && written.themes().isEmpty() && written.contributions().isEmpty()) {
            faults.add(
                    fault(
                            "/themes",
                            ViolationCode.REQUIRED,
                            "Name the answered themes or contributions it came from."));
        }
        if (written.deviationStatement() != null
                && (!says || !written.followsInput().mayBeExplained())) {
            faults.add(
                    fault(
                            "/deviationStatement",
                            ViolationCode.NOT_ASKED,
                            "The decision departs from nothing."));
        }
        addUnanswered(faults, "/themes", written.themes(), THEMES, consultation);
        addUnanswered(
                faults, "/contributions", written.contributions(), CONTRIBUTIONS, consultation);
        return faults;
    }

    private static Violation fault(String pointer, ViolationCode code, String detail) {
        return new Violation(pointer, code, detail);
    }

    private boolean anyInput(UUID consultation, UUID point) {
        return (boolean)
                database.createNativeQuery(
                                """
                                select exists (
                                    select from contribution_duty where consultation_id = :consultation
                                    and decision_point_id = :point
                                    and standing in ('WAITING', 'ANSWERED'))
                                """,
                                Boolean.class)
                        .setParameter("consultation", consultation)
                        .setParameter("point", point)
                        .getSingleResult();
    }

    private static final String THEMES =
            """
            select theme_id from answer
            where consultation_id = :consultation and theme_id in :ids and published_version > 0
            """;

    private static final String CONTRIBUTIONS =
            """
            select contribution_id from contribution_answer
            where consultation_id = :consultation and contribution_id in :ids
            """;

    private void addUnanswered(
            List<Violation> faults,
            String pointer,
            List<UUID> ids,
            String sql,
            Consultation consultation) {
        if (ids.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked") // the result class is given
        List<UUID> found =
                database.createNativeQuery(sql, UUID.class)
                        .setParameter("consultation", consultation.id())
                        .setParameter("ids", ids)
                        .getResultList();
        Set<UUID> left = new HashSet<>(found);
        for (int i = 0; i < ids.size(); i++) {
            if (!found.contains(ids.get(i))) {
                faults.add(
                        fault(
                                pointer + "/" + i,
                                ViolationCode.UNKNOWN_REFERENCE,
                                "It is not answered in this consultation."));
            } else if (!left.remove(ids.get(i))) {
                faults.add(fault(pointer + "/" + i, ViolationCode.DUPLICATE, "It is in it twice."));
            }
        }
    }

    /** Keeps what a decision came from. */
    void keep(Decision decision, NewDecision written) {
        link(
                decision,
                written.themes(),
                """
                insert into decision_theme (decision_id, theme_id, consultation_id)
                select :decision, t.id, t.consultation_id from theme t where t.id in :ids
                """);
        link(
                decision,
                written.contributions(),
                """
                insert into decision_contribution (decision_id, contribution_id, consultation_id)
                select :decision, x.id, x.consultation_id from contribution x where x.id in :ids
                """);
    }

    private void link(Decision decision, List<UUID> ids, String sql) {
        if (!ids.isEmpty()) {
            database.createNativeQuery(sql)
                    .setParameter("decision", decision.id())
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    /** The themes each of these decisions came from. */
    Map<UUID, List<DecidedTheme>> themes(List<UUID> decisions) {
        return rows(
                        """
                        select l.decision_id, t.id, t.title from decision_theme l
                        join theme t on t.id = l.theme_id
                        where l.decision_id in :decisions order by l.decision_id, t.id
                        """,
                        decisions)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> row.get("decision_id", UUID.class),
                                Collectors.mapping(
                                        row ->
                                                new DecidedTheme(
                                                        row.get("id", UUID.class),
                                                        row.get("title", String.class)),
                                        Collectors.toList())));
    }

    /** How many contributions each of these decisions came from; one without any is not in it. */
    Map<UUID, Long> counts(List<UUID> decisions) {
        return rows(
                        """
                        select decision_id, count(*) as sources from decision_source
                        where decision_id in :decisions group by decision_id
                        """,
                        decisions)
                .stream()
                .collect(
                        Collectors.toMap(
                                row -> row.get("decision_id", UUID.class),
                                row -> row.get("sources", Long.class)));
    }

    @SuppressWarnings("unchecked") // the result class is given
    private List<Tuple> rows(String sql, List<UUID> decisions) {
        return decisions.isEmpty()
                ? List.of()
                : database.createNativeQuery(sql, Tuple.class)
                        .setParameter("decisions", decisions)
                        .getResultList();
    }

    /** A page of the contributions a decision came from, oldest first. */
    Page<DecisionSource> page(UUID decision, Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<DecisionSource> rows =
                database.createNativeQuery(
                                """
                                select s.contribution_id, x.kind,
                                    case when x.hidden_at is null and x.withdrawn_at is null
                                            then x.title
                                        when x.title is not null then '' end as title,
                                    t.title as theme
                                from decision_source s
                                join contribution x on x.id = s.contribution_id
                                left join theme t on t.id = s.theme_id
                                where s.decision_id = :decision
                                    and (cast(:after as uuid) is null
                                        or s.contribution_id > cast(:after as uuid))
                                order by s.contribution_id
                                """,
                                DecisionSource.class)
                        .setParameter("decision", decision)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, row -> Cursor.of(row.contributionId()));
    }
}
