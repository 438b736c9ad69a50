package nl.speelruimte.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.decision.DecisionView.DecidedTheme;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** All published decisions. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    private static final String VIEWS =
            """
            from Decision d join fetch d.consultation left join fetch d.deviation.holder
            where\
            """;

    private final DecisionSources sources;

    @Inject
    Decisions(DecisionSources sources) {
        this.sources = sources;
    }

    /**
     * The decision with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("decision"));
    }

    /**
     * The decision as everybody may see it.
     *
     * @throws Refusal {@code not-found}
     */
    DecisionView requireView(UUID id) {
        return views(list(VIEWS + " d.id = ?1", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("decision"));
    }

    /** A page of the decisions of a consultation, newest first. */
    Page<DecisionView> page(UUID consultation, Cursor after, int limit) {
        List<Decision> rows =
                find(
                                VIEWS
                                        + " d.consultation.id = ?1 and (?2 is null or d.id < ?2)"
                                        + " order by d.id desc",
                                consultation,
                                after == null ? null : after.id())
                        .range(0, limit)
                        .list();
        return Page.of(views(rows), limit, row -> Cursor.of(row.id()));
    }

    private List<DecisionView> views(List<Decision> decisions) {
        List<UUID> ids = decisions.stream().map(Decision::id).toList();
        Map<UUID, List<DecidedTheme>> themes = sources.themes(ids);
        Map<UUID, Long> counts = sources.counts(ids);
        return decisions.stream()
                .map(
                        decision ->
                                DecisionView.of(
                                        decision,
                                        themes.getOrDefault(decision.id(), List.of()),
                                        counts.getOrDefault(decision.id(), 0L)))
                .toList();
    }

    /** Ids of the points of a consultation on which there is a decision. */
    List<UUID> decidedPoints(Consultation consultation) {
        return getEntityManager()
                .createQuery(
                        "select d.decisionPointId from Decision d where d.consultation = :consultation",
                        UUID.class)
                .setParameter("consultation", consultation)
                .getResultList();
    }

    /** Why no decision on a point can be added to those there are, or empty where one can. */
    static Optional<Refusal> refusal(DecisionPoint point, List<UUID> decidedPoints) {
        return decidedPoints.contains(point.id())
                ? Optional.of(
                        Refusal.of(
                                ProblemType.DECISION_EXISTS,
                                "There is a decision on this point already."))
                : Optional.empty();
    }
}
