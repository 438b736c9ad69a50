package nl.speelruimte.account;

import java.util.List;
import java.util.Optional;
import nl.speelruimte.identity.Caller;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller is.
 *
 * @param person absent for an anonymous caller
 */
public record SessionView(@Nullable SessionPerson person) {

    static final SessionView ANONYMOUS = new SessionView(null);

    /**
     * The one who is logged in.
     *
     * @param displayName the name others see
     * @param language {@code nl} or {@code en}; absent for who never acted and so never chose one
     * @param roles the platform's roles, in alphabetical order
     */
    public record SessionPerson(
            String displayName,
            @Nullable @Schema(enumeration = {"nl", "en"}) String language,
            List<String> roles) {}

    static SessionView of(Caller caller, Optional<Person> person) {
        return new SessionView(
                new SessionPerson(
                        DisplayName.of(caller),
                        person.map(Person::language).orElse(null),
                        caller.roles().stream().sorted().toList()));
    }
}
