package nl.speelruimte.consultation;

import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Whether the caller may do something now.
 *
 * @param action name of the action, for example {@code propose}
 * @param decisionPointId the point it would be done on, absent where that does not matter
 * @param allowed whether the platform would let it happen
 * @param problem slug of the problem it would refuse with, absent where allowed
 * @param detail sentence of that problem
 */
public record ActionView(
        String action,
        @Nullable UUID decisionPointId,
        boolean allowed,
        @Nullable String problem,
        @Nullable String detail) {

    /** An action that is refused or, where there is no refusal, allowed. */
    public static ActionView of(String action, UUID decisionPointId, Optional<Refusal> refusal) {
        return new ActionView(
                action,
                decisionPointId,
                refusal.isEmpty(),
                refusal.map(r -> r.type().slug()).orElse(null),
                refusal.map(Refusal::getMessage).orElse(null));
    }
}
