package nl.speelruimte.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The language a person wants to read.
 *
 * @param language {@code nl} or {@code en}
 */
public record ChangeLanguage(
        @NotNull @Pattern(regexp = "nl|en") @Schema(enumeration = {"nl", "en"}) String language) {}
