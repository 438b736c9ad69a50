package nl.speelruimte.commitment;

import org.jspecify.annotations.Nullable;

/**
 * What the caller said of the claim that stands.
 *
 * @param voice absent where the caller said nothing
 */
public record ConfirmationView(@Nullable Voice voice, @Nullable String remark) {

    static ConfirmationView of(Confirmation confirmation) {
        return new ConfirmationView(confirmation.voice(), confirmation.remark());
    }
}
