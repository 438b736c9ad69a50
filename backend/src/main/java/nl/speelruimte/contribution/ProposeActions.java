package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.PlatformClock;

/** Tells for each decision point whether the caller may propose something on it. */
@ApplicationScoped
class ProposeActions implements ConsultationActions {

    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    ProposeActions(CurrentPerson currentPerson, PlatformClock clock) {
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        return consultation.points().stream()
                .map(
                        point ->
                                ActionView.of(
                                        "propose",
                                        point.id(),
                                        consultation
                                                .refusal(Right.PROPOSE, point, clock.today())
                                                .or(() -> ResidentOnly.refusal(currentPerson))))
                .toList();
    }
}
