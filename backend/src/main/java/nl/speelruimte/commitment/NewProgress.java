package nl.speelruimte.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * How it goes.
 *
 * @param text in plain words, up to 1,000 characters
 */
public record NewProgress(@NotBlank @Size(max = 1000) String text) {}
