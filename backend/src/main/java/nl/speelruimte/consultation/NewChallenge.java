package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A marker to dispute.
 *
 * @param claim the one that fits the point's marker
 * @param explanation why you think so, 10 to 2,000 characters
 */
public record NewChallenge(
        @NotNull UUID decisionPointId,
        @NotNull Claim claim,
        @NotBlank @Size(min = 10, max = 2000) String explanation) {}
