package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.Role;

/** Tells for each decision point whether the caller may dispute its marker. */
@ApplicationScoped
class ChallengeActions implements ConsultationActions {

    private final CurrentPerson currentPerson;

    @Inject
    ChallengeActions(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        return consultation.points().stream()
                .map(
                        point ->
                                ActionView.of(
                                        "challenge",
                                        point.id(),
                                        Challenge.refusal(consultation, point)
                                                .or(() -> currentPerson.lacks(Role.RESIDENT))))
                .toList();
    }
}
