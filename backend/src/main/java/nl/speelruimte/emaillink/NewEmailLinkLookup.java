package nl.speelruimte.emaillink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A link to open.
 *
 * @param secret what stands after the {@code #} of the link
 */
public record NewEmailLinkLookup(@NotBlank @Size(max = 64) String secret) {}
