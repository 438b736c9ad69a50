package nl.speelruimte.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The buurt a person chooses.
 *
 * @param code code of a current buurt
 */
public record NewNeighbourhood(@NotBlank @Size(max = 10) String code) {}
