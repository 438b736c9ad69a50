package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Another administrator answers for a consultation.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param portfolioHolder id of that administrator
 */
public record NewHolderChange(
        @NotBlank @Size(max = 1000) String reason, @NotNull UUID portfolioHolder) {}
