package nl.speelruimte.emaillink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.contribution.Submissions;
import nl.speelruimte.shared.PlatformClock;

/** Tells for each decision point whether one may contribute without a login. */
@ApplicationScoped
class ByEmailActions implements ConsultationActions {

    private final PlatformClock clock;

    @Inject
    ByEmailActions(PlatformClock clock) {
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        return consultation.points().stream()
                .flatMap(
                        point ->
                                Stream.of(
                                        action(
                                                "propose-by-email",
                                                Right.PROPOSE,
                                                consultation,
                                                point),
                                        action("react-by-email", Right.REACT, consultation, point)))
                .toList();
    }

    private ActionView action(
            String name, Right right, Consultation consultation, DecisionPoint point) {
        return ActionView.of(
                name,
                point.id(),
                consultation
                        .refusal(right, point, clock.today())
                        .or(() -> consultation.access().refusal(Submissions.BY_EMAIL)));
    }
}
