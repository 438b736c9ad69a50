package nl.speelruimte.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;

/** Tells an official on which points a decision may be published. */
@ApplicationScoped
class DecisionActions implements ConsultationActions {

    private final Decisions decisions;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    DecisionActions(Decisions decisions, CurrentPerson currentPerson, PlatformClock clock) {
        this.decisions = decisions;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        if (!currentPerson.hasRole(Role.OFFICIAL)) {
            return List.of();
        }
        List<UUID> decided = decisions.decidedPoints(consultation);
        return consultation.points().stream()
                .map(
                        point ->
                                ActionView.of(
                                        "decide",
                                        point.id(),
                                        Decisions.refusal(point, decided)
                                                .or(
                                                        () ->
                                                                consultation.decidingRefusal(
                                                                        point, clock.today()))))
                .toList();
    }
}
