package nl.speelruimte.identity;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.oidc.runtime.CodeAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;

/**
 * Keeps a browser's tokens in the session table and gives it a random reference instead. The tokens
 * come here encrypted by the framework, and go back so.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class WebSessionTokens implements TokenStateManager {

    private static final int REFERENCE_BYTES = 32;

    /** The framework's mark on a request whose tokens it has just refreshed. */
    private static final String REFRESHED = "refresh_token_grant_response";

    private static final String RENEWED_REFERENCE = WebSessionTokens.class.getName();

    private static final String OWN_CONTEXT = WebSessionTokens.class.getName() + ".context";

    private final SecureRandom random = new SecureRandom();
    private final WebSessions sessions;

    @Inject
    public WebSessionTokens(WebSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext context,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> blocking) {
        JsonObject claims =
                OidcCommonUtils.decodeJwtContent(
                        OidcUtils.decryptTokens(context, config, tokens).getIdToken());
        return backOnItsOwn(context)
                .flatMap(own -> blocking.runBlocking(() -> keep(context, tokens, claims)));
    }

    /**
     * Requests that need the same refresh share one, and the framework lets all of them go on in
     * the context of the first, which ends with it (quarkusio/quarkus issue 53748, solved after the
     * version in use). Each must go on in its own.
     */
    private static Uni<Void> backOnItsOwn(RoutingContext context) {
        Context own = context.get(OWN_CONTEXT);
        Uni<Void> here = Uni.createFrom().voidItem();
        return own == null ? here : here.emitOn(step -> own.runOnContext(ignored -> step.run()));
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String reference,
            OidcRequestContext<AuthorizationCodeTokens> blocking) {
        context.put(OWN_CONTEXT, Vertx.currentContext());
        return blocking.runBlocking(
                () ->
                        sessions.find(reference)
                                .map(WebSessionTokens::toFramework)
                                .orElseThrow(WebSessionTokens::noSession));
    }

    /** The framework drops the old tokens before it keeps new ones, also when it refreshes. */
    @Override
    public Uni<Void> deleteTokens(
            RoutingContext context,
            OidcTenantConfig config,
            String reference,
            OidcRequestContext<Void> blocking) {
        if (isRefresh(context)) {
            context.put(RENEWED_REFERENCE, reference);
            return Uni.createFrom().voidItem();
        }
        return blocking.runBlocking(
                () -> {
                    sessions.end(reference);
                    return null;
                });
    }

    /** A refreshed session keeps its reference: requests of the same browser run in parallel. */
    private String keep(RoutingContext context, AuthorizationCodeTokens tokens, JsonObject claims) {
        WebSessions.Tokens kept =
                new WebSessions.Tokens(tokens.getIdToken(), tokens.getRefreshToken());
        Duration age =
                Duration.ofSeconds(
                        context.<Long>get(CodeAuthenticationMechanism.SESSION_MAX_AGE_PARAM));
        if (isRefresh(context)) {
            String reference = context.get(RENEWED_REFERENCE);
            if (!sessions.renew(reference, kept, age)) {
                throw noSession();
            }
            return reference;
        }
        String reference = newReference();
        if (!sessions.open(
                reference, claims.getString("sid"), claims.getString("sub"), kept, age)) {
            throw noSession();
        }
        return reference;
    }

    private static boolean isRefresh(RoutingContext context) {
        return Boolean.TRUE.equals(context.get(REFRESHED));
    }

    private static AuthorizationCodeTokens toFramework(WebSessions.Tokens tokens) {
        return new AuthorizationCodeTokens(tokens.idToken(), null, tokens.refreshToken());
    }

    private static AuthenticationFailedException noSession() {
        return new AuthenticationFailedException("There is no such session");
    }

    private String newReference() {
        byte[] bytes = new byte[REFERENCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
