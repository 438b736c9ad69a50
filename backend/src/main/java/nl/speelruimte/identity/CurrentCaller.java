package nl.speelruimte.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells who is behind the running request. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    @Inject
    public CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller, or empty for an anonymous request. */
    public Optional<Caller> find() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(
                new Caller(
                        token.getSubject(),
                        text(token, Claims.given_name.name()),
                        text(token, Claims.family_name.name()),
                        confirmedEmail(token),
                        roles(),
                        assuranceLevel(token)));
    }

    /** The provider has roles of its own besides. */
    private Set<String> roles() {
        return identity.getRoles().stream()
                .filter(Role.ALL::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String confirmedEmail(JsonWebToken token) {
        boolean confirmed = Boolean.parseBoolean(text(token, Claims.email_verified.name()));
        return confirmed ? text(token, Claims.email.name()) : null;
    }

    private static int assuranceLevel(JsonWebToken token) {
        return "2".equals(text(token, Claims.acr.name())) ? 2 : 1;
    }

    static String text(JsonWebToken token, String claim) {
        Object value = token.getClaim(claim);
        return value == null ? "" : value.toString();
    }
}
