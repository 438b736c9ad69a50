package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;

/** Tells whether the caller may change what is published, and an official by which acts. */
@ApplicationScoped
class AmendmentActions implements ConsultationActions {

    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    AmendmentActions(CurrentPerson currentPerson, PlatformClock clock) {
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        Optional<Refusal> refusal = currentPerson.lacks(Role.OFFICIAL).or(consultation::ended);
        ActionView amend = ActionView.of("amend", null, refusal);
        if (!currentPerson.hasRole(Role.OFFICIAL)) {
            return List.of(amend);
        }
        return Stream.concat(
                        Stream.of(
                                amend,
                                ActionView.of("add-point", null, consultation.ended()),
                                ActionView.of("reschedule", null, consultation.ended()),
                                ActionView.of("take-over", null, consultation.leftBehind()),
                                ActionView.of("change-holder", null, consultation.leftBehind()),
                                ActionView.of(
                                        "withdraw",
                                        null,
                                        AmendmentRules.withdrawing(consultation))),
                        consultation.points().stream().flatMap(p -> of(consultation, p)))
                .toList();
    }

    private Stream<ActionView> of(Consultation consultation, DecisionPoint point) {
        return Stream.of(
                ActionView.of(
                        "mark-fixed",
                        point.id(),
                        AmendmentRules.marking(consultation, point, Marker.FIXED, clock.today())),
                ActionView.of(
                        "mark-open",
                        point.id(),
                        AmendmentRules.marking(consultation, point, Marker.OPEN, clock.today())),
                ActionView.of(
                        "reword-point", point.id(), AmendmentRules.rewording(consultation, point)),
                ActionView.of(
                        "change-level",
                        point.id(),
                        AmendmentRules.changingLevel(consultation, point)),
                ActionView.of(
                        "reschedule-point",
                        point.id(),
                        AmendmentRules.rescheduling(consultation, point)),
                ActionView.of(
                        "withdraw-point",
                        point.id(),
                        AmendmentRules.withdrawing(consultation, point)));
    }
}
