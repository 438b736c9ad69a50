package nl.speelruimte.consultation;

import java.time.LocalDate;
import java.util.Optional;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/**
 * Why an act on a published consultation is refused, whatever its words; empty where it may be
 * done.
 */
final class AmendmentRules {

    private AmendmentRules() {}

    static Optional<Refusal> adding(Consultation consultation, Marker marker) {
        return consultation.ended().or(() -> unplanned(consultation, marker));
    }

    /**
     * What lies open is fixed by an act, or, once residents had their turn, by the decision on it:
     * then it says what it does with their input.
     */
    static Optional<Refusal> marking(
            Consultation consultation, DecisionPoint point, Marker to, LocalDate today) {
        return gone(consultation, point)
                .or(() -> turning(point, to))
                .or(() -> challenged(point))
                .or(() -> toBeDecided(consultation, point, to, today))
                .or(() -> unplanned(consultation, to));
    }

    /** As the answer to a challenge, which so stands in nobody's way. */
    static Optional<Refusal> upholding(Consultation consultation, DecisionPoint point, Marker to) {
        return gone(consultation, point)
                .or(() -> turning(point, to))
                .or(() -> unplanned(consultation, to));
    }

    static Optional<Refusal> rewording(Consultation consultation, DecisionPoint point) {
        return gone(consultation, point);
    }

    static Optional<Refusal> changingLevel(Consultation consultation, DecisionPoint point) {
        return consultation.ended().or(point::notOpen);
    }

    static Optional<Refusal> rescheduling(Consultation consultation, DecisionPoint point) {
        return point.marker() == Marker.FIXED
                ? consultation.ended().or(point::notOpen)
                : gone(consultation, point);
    }

    static Optional<Refusal> withdrawing(Consultation consultation, DecisionPoint point) {
        return gone(consultation, point).or(() -> challenged(point));
    }

    static Optional<Refusal> withdrawing(Consultation consultation) {
        return consultation
                .ended()
                .or(
                        () ->
                                consultation.points().stream()
                                        .flatMap(point -> challenged(point).stream())
                                        .findFirst());
    }

    /** What is not fixed yet, once residents had their turn. */
    static Optional<Refusal> deciding(
            Consultation consultation, DecisionPoint point, LocalDate today) {
        return gone(consultation, point)
                .or(() -> point.marker() == Marker.FIXED ? point.notOpen() : Optional.empty())
                .or(() -> challenged(point))
                .or(() -> beforeDeciding(consultation, today));
    }

    /** Not before it is decided; whether everything is answered, the answers know. */
    static Optional<Refusal> concluding(Consultation consultation, LocalDate today) {
        return withdrawing(consultation).or(() -> beforeDeciding(consultation, today));
    }

    private static Optional<Refusal> beforeDeciding(Consultation consultation, LocalDate today) {
        Phase phase = consultation.timeline().phaseOn(today);
        return refused(
                phase.compareTo(Phase.DECIDING) < 0,
                ProblemType.PHASE_CLOSED,
                "Not possible in the phase that runs now: " + phase + ".");
    }

    private static Optional<Refusal> gone(Consultation consultation, DecisionPoint point) {
        return consultation
                .ended()
                .or(() -> point.isWithdrawn() ? point.notOpen() : Optional.empty());
    }

    private static Optional<Refusal> turning(DecisionPoint point, Marker to) {
        return refused(
                !point.marker().mayBecome(to),
                ProblemType.MARKER_CHANGE_REFUSED,
                "A point that is " + point.marker() + " can't become " + to + ".");
    }

    private static Optional<Refusal> toBeDecided(
            Consultation consultation, DecisionPoint point, Marker to, LocalDate today) {
        return refused(
                point.marker() == Marker.OPEN
                        && to == Marker.FIXED
                        && !point.isDecided()
                        && beforeDeciding(consultation, today).isEmpty(),
                ProblemType.DECISION_REQUIRED,
                "Residents had their turn; publish the decision on this point.");
    }

    private static Optional<Refusal> challenged(DecisionPoint point) {
        return refused(
                point.runningChallengeId() != null,
                ProblemType.CHALLENGE_RUNNING,
                "Answer the challenge on this point first.");
    }

    /** What opens asks residents to take part, which must be planned. */
    private static Optional<Refusal> unplanned(Consultation consultation, Marker marker) {
        return refused(
                marker == Marker.OPEN && !consultation.plansParticipation(),
                ProblemType.PARTICIPATION_NOT_PLANNED,
                "First plan when contributions are collected and when is decided.");
    }

    private static Optional<Refusal> refused(boolean is, ProblemType type, String detail) {
        return is ? Optional.of(Refusal.of(type, detail)) : Optional.empty();
    }
}
