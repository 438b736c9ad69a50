package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.List;
import nl.speelruimte.consultation.ActionView;
import org.jspecify.annotations.Nullable;

/**
 * What the caller may do with a contribution as its author, and if not, why not.
 *
 * @param changeableUntil moment until which she may change it, absent where she may not
 */
public record ContributionActionsView(
        List<ActionView> actions, @Nullable Instant changeableUntil) {}
