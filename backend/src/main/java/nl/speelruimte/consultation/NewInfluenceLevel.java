package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Another influence of residents on an open point.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param influenceLevel consult or more
 */
public record NewInfluenceLevel(
        @NotBlank @Size(max = 1000) String reason, @NotNull InfluenceLevel influenceLevel) {}
