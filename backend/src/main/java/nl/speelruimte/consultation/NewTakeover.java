package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.speelruimte.shared.Contact;
import org.jspecify.annotations.Nullable;

/**
 * An official takes a consultation over.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param officialFunction function of that official, as residents read it
 * @param officialContact e-mail address or telephone number of that function, absent where that of
 *     the municipality is meant
 */
public record NewTakeover(
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 80) String officialFunction,
        @Size(max = Contact.MAX_LENGTH) @Pattern(regexp = Contact.FORM)
                @Nullable String officialContact) {}
