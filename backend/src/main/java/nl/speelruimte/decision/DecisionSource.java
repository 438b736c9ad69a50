package nl.speelruimte.decision;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution a decision came from.
 *
 * @param kind what it is, for example {@code PROPOSAL}
 * @param title absent where its kind has none, empty where its author withdrew or erased it or a
 *     moderator hid it
 * @param theme title of the linked theme it is in, absent where it is linked itself
 */
public record DecisionSource(
        UUID contributionId, String kind, @Nullable String title, @Nullable String theme) {}
