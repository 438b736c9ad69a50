package nl.speelruimte.privacy;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The wish to be erased, which cannot be taken back.
 *
 * @param confirmation says that it is meant: {@code erase-me}
 */
public record NewErasure(
        @NotNull @Pattern(regexp = "erase-me") @Schema(enumeration = "erase-me")
                String confirmation) {}
