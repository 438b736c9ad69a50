package nl.speelruimte.contribution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reaction that an official enters for somebody.
 *
 * @param channel how it came in; not by the web
 * @param receivedOn the day it came in, from which its term counts
 * @param author the name that others may see, 2 to 80 characters
 * @param email where the author can be written to, absent where there is no such address
 * @param text the reason, 10 to 4,000 characters, Markdown
 * @param location where it is about, absent where that is no place in particular
 */
public record NewReactionOnBehalf(
        @NotNull Channel channel,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(min = 2, max = 80) String author,
        @Nullable @Email @Size(max = 254) String email,
        @NotNull UUID decisionPointId,
        @NotNull Stance stance,
        @NotBlank @Size(min = 10, max = 4000) String text,
        @Nullable @Valid NewLocation location) {}
