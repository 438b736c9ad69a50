package nl.speelruimte.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contribution that led to a commitment, by the answer to it or by a decision.
 *
 * @param kind what it is, for example {@code PROPOSAL}
 * @param title absent where its kind has none, empty where its author withdrew or erased it or a
 *     moderator hid it
 */
public record CommitmentSource(UUID contributionId, String kind, @Nullable String title) {}
