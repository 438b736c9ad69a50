package nl.speelruimte.identity;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether the identity provider answers. It says nothing about readiness: without it nobody logs in
 * anew, while reading and running sessions go on.
 */
@Wellness
@ApplicationScoped
public class IdentityProviderHealth implements AsyncHealthCheck {

    private static final String NAME = "Identity provider";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Optional<String> realm;

    @Inject
    public IdentityProviderHealth(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm) {
        this.realm = realm;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return realm.map(IdentityProviderHealth::question)
                .map(this::ask)
                .orElseGet(() -> Uni.createFrom().item(HealthCheckResponse.down(NAME)));
    }

    private Uni<HealthCheckResponse> ask(HttpRequest question) {
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(question, BodyHandlers.discarding()))
                .map(answer -> HealthCheckResponse.named(NAME).status(answer.statusCode() == 200))
                .onFailure()
                .recoverWithItem(() -> HealthCheckResponse.named(NAME).down())
                .map(builder -> builder.build());
    }

    private static HttpRequest question(String realm) {
        return HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }
}
