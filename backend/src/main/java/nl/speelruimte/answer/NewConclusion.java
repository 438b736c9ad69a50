package nl.speelruimte.answer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The end of a consultation.
 *
 * @param closingWord what became of it, 20 to 1,000 characters
 */
public record NewConclusion(@NotBlank @Size(min = 20, max = 1000) String closingWord) {}
