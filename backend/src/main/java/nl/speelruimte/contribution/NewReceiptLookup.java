package nl.speelruimte.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A receipt to look up.
 *
 * @param number its 16 letters and digits, in either case, with or without spaces and dashes; O
 *     counts as 0, I and L as 1
 */
public record NewReceiptLookup(@NotBlank @Size(max = 64) String number) {}
