package nl.speelruimte.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.speelruimte.consultation.DraftContent.DraftPoint;

/**
 * The municipality's answer to a challenge.
 *
 * @param upheld whether the resident is right
 * @param reason why, in plain words, up to 1,000 characters
 * @param point the point as it is to be, where upheld
 */
public record NewOutcome(
        @NotNull Boolean upheld,
        @NotBlank @Size(max = 1000) String reason,
        @Valid DraftPoint point) {}
