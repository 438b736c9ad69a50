package nl.speelruimte.identity;

import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.util.Set;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The framework's login with our manners: a broken or expired cookie is anonymous, only {@code
 * /auth/login} sends anybody to the identity provider, and no other token than an access token
 * opens the interface.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class LoginMechanism implements HttpAuthenticationMechanism {

    private static final String ACCESS_TOKEN_TYPE = "Bearer";

    private final OidcAuthenticationMechanism oidc;
    private final String baseUrl;

    @Inject
    public LoginMechanism(
            OidcAuthenticationMechanism oidc,
            @ConfigProperty(name = "speelruimte.base-url") String baseUrl) {
        this.oidc = oidc;
        this.baseUrl = baseUrl;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext context, IdentityProviderManager identities) {
        Uni<SecurityIdentity> caller = oidc.authenticate(context, identities);
        if (carriesToken(context)) {
            return caller.onItem()
                    .ifNotNull()
                    .invoke(LoginMechanism::requireAccessToken)
                    .onFailure(OIDCException.class)
                    .transform(e -> unavailable());
        }
        return caller.onFailure(LoginMechanism::meansNoSession).recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (carriesToken(context)) {
            return unauthorized();
        }
        return switch (context.normalizedPath()) {
            case AuthResource.LOGIN ->
                    oidc.getChallenge(context)
                            .onFailure(OIDCException.class)
                            .recoverWithUni(() -> redirect(AuthResource.UNAVAILABLE));
            case AuthResource.CALLBACK -> redirect(AuthResource.FAILED);
            case AuthResource.LOGOUT -> redirect(AuthResource.HOME);
            default -> unauthorized();
        };
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return oidc.getCredentialTransport(context);
    }

    private static boolean carriesToken(RoutingContext context) {
        return context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    }

    /** An ID token has the same audience as an access token, and proves a login, not a right. */
    private static void requireAccessToken(SecurityIdentity caller) {
        if (!(caller.getPrincipal() instanceof JsonWebToken token)
                || !ACCESS_TOKEN_TYPE.equals(CurrentCaller.text(token, "typ"))) {
            throw new AuthenticationFailedException("Not an access token");
        }
    }

    private static boolean meansNoSession(Throwable failure) {
        return failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof OIDCException;
    }

    private static Refusal unavailable() {
        return Refusal.of(
                ProblemType.IDENTITY_PROVIDER_UNAVAILABLE,
                "The token cannot be checked now; try again later.");
    }

    private static Uni<ChallengeData> unauthorized() {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", ACCESS_TOKEN_TYPE));
    }

    private Uni<ChallengeData> redirect(String path) {
        return Uni.createFrom().item(new ChallengeData(303, HttpHeaders.LOCATION, baseUrl + path));
    }
}
