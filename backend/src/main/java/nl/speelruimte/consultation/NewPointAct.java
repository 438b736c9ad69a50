package nl.speelruimte.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.speelruimte.consultation.DraftContent.DraftPoint;

/**
 * An act that says what stands on the card from now on.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param point the point as it is to be
 */
public record NewPointAct(
        @NotBlank @Size(max = 1000) String reason, @NotNull @Valid DraftPoint point) {}
