package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.shared.PlatformClock;

/** Tells for each decision point whether the caller may propose something on it or react to it. */
@ApplicationScoped
class SubmitActions implements ConsultationActions {

    private final Participants participants;
    private final PlatformClock clock;

    @Inject
    SubmitActions(Participants participants, PlatformClock clock) {
        this.participants = participants;
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        return consultation.points().stream()
                .flatMap(
                        point ->
                                Stream.of(
                                        action("propose", Right.PROPOSE, consultation, point),
                                        action("react", Right.REACT, consultation, point)))
                .toList();
    }

    private ActionView action(
            String name, Right right, Consultation consultation, DecisionPoint point) {
        return ActionView.of(
                name,
                point.id(),
                consultation
                        .refusal(right, point, clock.today())
                        .or(() -> participants.refusal(consultation)));
    }
}
