package nl.speelruimte.contribution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** When an author may no longer change or take back what she brought in, and why not. */
final class ChangeRules {

    /** How long after submitting its author may change a contribution: the edit window. */
    static final Duration EDIT_WINDOW = Duration.ofMinutes(30);

    private ChangeRules() {}

    /**
     * The moment at which the edit window ends: never after the last day on which the contribution
     * can be brought in.
     *
     * @param open whether that can be done on a day
     */
    static Instant end(Instant submittedAt, Predicate<LocalDate> open) {
        Instant end = submittedAt.plus(EDIT_WINDOW);
        return open.test(PlatformClock.dayOf(end))
                ? end
                : PlatformClock.endOf(PlatformClock.dayOf(submittedAt));
    }

    static Optional<Refusal> late(Instant end, Instant now) {
        return now.isBefore(end)
                ? Optional.empty()
                : refusal(ProblemType.EDIT_WINDOW_CLOSED, "It could be changed until " + end + ".");
    }

    static Optional<Refusal> withdrawn(@Nullable Instant withdrawnAt) {
        return withdrawnAt == null
                ? Optional.empty()
                : refusal(ProblemType.CONTRIBUTION_WITHDRAWN, "Its author took it back.");
    }

    static Optional<Refusal> hidden(@Nullable Hiding hiding) {
        return hiding == null
                ? Optional.empty()
                : refusal(ProblemType.HIDDEN_BY_MODERATOR, "Nobody can read it any more.");
    }

    static Optional<Refusal> onBehalf(Arrival arrival) {
        return arrival.isOnBehalf()
                ? refusal(ProblemType.ENTERED_ON_BEHALF, "It stays as it came in.")
                : Optional.empty();
    }

    static Optional<Refusal> answered(boolean answered) {
        return answered
                ? refusal(ProblemType.CONTRIBUTIONS_ANSWERED, "It is answered already.")
                : Optional.empty();
    }

    private static Optional<Refusal> refusal(ProblemType type, String detail) {
        return Optional.of(Refusal.of(type, detail));
    }
}
