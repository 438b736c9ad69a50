package nl.speelruimte.municipality;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.speelruimte.shared.Contact;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio holder to add.
 *
 * @param name the holder's name, 2 to 80 characters
 * @param function for example "wethouder groen", 2 to 80 characters
 * @param contact e-mail address or telephone number of the function, absent where that of the
 *     municipality is meant
 */
public record NewPortfolioHolder(
        @NotBlank @Size(min = 2, max = 80) String name,
        @NotBlank @Size(min = 2, max = 80) String function,
        @Size(max = Contact.MAX_LENGTH) @Pattern(regexp = Contact.FORM) @Nullable String contact) {}
