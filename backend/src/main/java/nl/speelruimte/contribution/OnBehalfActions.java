package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;

/** Tells for each decision point whether the caller may enter what somebody else brought in. */
@ApplicationScoped
class OnBehalfActions implements ConsultationActions {

    private static final List<String> ACTIONS = List.of("propose-on-behalf", "react-on-behalf");

    private final CurrentPerson currentPerson;

    @Inject
    OnBehalfActions(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        Optional<Refusal> lacksRole = currentPerson.lacks(Role.OFFICIAL);
        if (lacksRole.isPresent()) {
            return ACTIONS.stream().map(name -> ActionView.of(name, null, lacksRole)).toList();
        }
        return consultation.points().stream()
                .flatMap(
                        point ->
                                ACTIONS.stream()
                                        .map(
                                                name ->
                                                        ActionView.of(
                                                                name,
                                                                point.id(),
                                                                consultation.refusal(point))))
                .toList();
    }
}
