package nl.speelruimte.emaillink;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That what waits behind a link is to be sent.
 *
 * @param secret what stands after the {@code #} of the link
 */
public record NewEmailLinkConfirmation(@NotBlank @Size(max = 64) String secret) {}
