package nl.speelruimte.account;

import java.util.List;
import nl.speelruimte.identity.Caller;
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
     * @param roles the platform's roles, in alphabetical order
     */
    public record SessionPerson(String displayName, List<String> roles) {}

    static SessionView of(Caller caller) {
        return new SessionView(
                new SessionPerson(
                        DisplayName.of(caller), caller.roles().stream().sorted().toList()));
    }
}
