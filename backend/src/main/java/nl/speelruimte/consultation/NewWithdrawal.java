package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An end without an outcome.
 *
 * @param reason why, in plain words, up to 1,000 characters
 */
public record NewWithdrawal(@NotBlank @Size(max = 1000) String reason) {}
