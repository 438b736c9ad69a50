package nl.speelruimte.identity;

import io.quarkus.oidc.OidcConfigurationMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/** Checks the identity provider's logout tokens (OpenID Connect Back-Channel Logout 1.0, 2.6). */
@ApplicationScoped
public class LogoutTokens {

    private static final Logger LOG = Logger.getLogger(LogoutTokens.class);
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final OidcConfigurationMetadata provider;
    private final String clientId;
    private volatile JwtConsumer consumer;

    @Inject
    public LogoutTokens(
            OidcConfigurationMetadata provider,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId) {
        this.provider = provider;
        this.clientId = clientId;
    }

    /** The login that ended, or empty where this is not a logout token for the platform. */
    Optional<EndedLogin> verify(String token) {
        if (token == null) {
            return Optional.empty();
        }
        try {
            return read(consumer().processToClaims(token));
        } catch (InvalidJwtException | MalformedClaimException e) {
            LOG.debug("A logout token was refused", e);
            return Optional.empty();
        }
    }

    private static Optional<EndedLogin> read(JwtClaims claims) throws MalformedClaimException {
        EndedLogin ended = new EndedLogin(claims.getStringClaimValue("sid"), claims.getSubject());
        boolean namesLogin = ended.sid() != null || ended.subject() != null;
        boolean isLogout =
                claims.getClaimValue("events") instanceof Map<?, ?> events
                        && events.containsKey(EVENT)
                        && !claims.hasClaim("nonce");
        return namesLogin && isLogout ? Optional.of(ended) : Optional.empty();
    }

    /** Made at the first use, as the provider may still be down when the platform starts. */
    private JwtConsumer consumer() {
        if (consumer == null) {
            consumer =
                    new JwtConsumerBuilder()
                            .setVerificationKeyResolver(
                                    new HttpsJwksVerificationKeyResolver(
                                            new HttpsJwks(provider.getJsonWebKeySetUri())))
                            .setJwsAlgorithmConstraints(
                                    AlgorithmConstraints.ConstraintType.PERMIT,
                                    AlgorithmIdentifiers.RSA_USING_SHA256,
                                    AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
                            .setExpectedType(true, "logout+jwt")
                            .setExpectedIssuer(provider.getIssuer())
                            .setExpectedAudience(clientId)
                            .setRequireIssuedAt()
                            .setRequireExpirationTime()
                            .build();
        }
        return consumer;
    }
}
