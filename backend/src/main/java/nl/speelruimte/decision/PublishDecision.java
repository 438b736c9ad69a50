package nl.speelruimte.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.speelruimte.consultation.Acts;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationAct;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/**
 * Publishes the decision on a point, which fixes the point in the same act (rules 2 and 6 of the
 * product).
 */
@ApplicationScoped
public class PublishDecision {

    private final Consultations consultations;
    private final Decisions decisions;
    private final DecisionSources sources;
    private final Acts acts;
    private final PlatformClock clock;

    @Inject
    PublishDecision(
            Consultations consultations,
            Decisions decisions,
            DecisionSources sources,
            Acts acts,
            PlatformClock clock) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.sources = sources;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Publishes a decision.
     *
     * @param ifMatch tag of the card version that the official saw
     * @throws Refusal {@code changed-meanwhile}, {@code consultation-ended}, {@code
     *     decision-exists}, {@code decision-point-fixed}, {@code decision-point-withdrawn}, {@code
     *     challenge-running}, {@code phase-closed}, {@code invalid-input} with all faults, or
     *     {@code deviation-statement-missing}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public DecisionView publish(String slug, String ifMatch, NewDecision written) {
        Consultation consultation = consultations.requireLocked(slug);
        Preconditions.requireMatch(ifMatch, consultation.cardVersion());
        DecisionPoint point =
                consultation
                        .point(written.decisionPointId())
                        .orElseThrow(
                                () ->
                                        Refusal.invalid(
                                                "/decisionPointId",
                                                ViolationCode.UNKNOWN_REFERENCE,
                                                "It is not on this card."));
        Decisions.refusal(point, decisions.decidedPoints(consultation))
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        DecidedPoint before = DecidedPoint.of(point);
        ConsultationAct act =
                consultation
                        .amend(written.fixed().reason(), clock)
                        .decide(
                                point,
                                written.outcome(),
                                written.fixed(),
                                sources.faults(consultation, written));
        Decision decision = new Decision(consultation, before, written);
        decision.enter(
                acts.add(
                        consultation,
                        act,
                        entry -> {
                            decision.tell(entry);
                            entry.fact("themes", written.themes())
                                    .fact("contributions", written.contributions());
                        }));
        decisions.persistAndFlush(decision);
        sources.keep(decision, written);
        return decisions.requireView(decision.id());
    }
}
