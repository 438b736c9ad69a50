package nl.speelruimte.commitment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a resident says of a claim that something is done.
 *
 * @param remark up to 1,000 characters, for everybody to read without a name; or absent
 */
public record ChangeConfirmation(@NotNull Voice voice, @Size(min = 1, max = 1000) String remark) {}
