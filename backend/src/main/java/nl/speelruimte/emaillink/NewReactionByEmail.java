package nl.speelruimte.emaillink;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import nl.speelruimte.contribution.NewLocation;
import nl.speelruimte.contribution.NewReaction;
import nl.speelruimte.contribution.Stance;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A reaction of somebody without a login.
 *
 * @param author the name that others may see, 2 to 80 characters
 * @param email where the link is sent
 * @param language of the mail
 * @param cardVersion number of the card version its author saw
 * @param text the reason, 10 to 4,000 characters, Markdown
 * @param location where it is about, absent where that is no place in particular
 */
public record NewReactionByEmail(
        @NotBlank @Size(min = 2, max = 80) String author,
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull @Pattern(regexp = "nl|en") @Schema(enumeration = {"nl", "en"}) String language,
        @NotNull UUID decisionPointId,
        @NotNull @Min(1) Integer cardVersion,
        @NotNull Stance stance,
        @NotBlank @Size(min = 10, max = 4000) String text,
        @Nullable @Valid NewLocation location) {

    Sender sender() {
        return new Sender(author, email, language);
    }

    NewReaction reaction() {
        return new NewReaction(decisionPointId, cardVersion, stance, text, location);
    }
}
