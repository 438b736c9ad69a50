package nl.speelruimte.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The accounts at the identity provider, over Keycloak's administration. We come as the client
 * {@code speelruimte-accounts}, which may manage users and nothing else.
 */
@ApplicationScoped
public class IdentityProviderUsers {

    private static final String CLIENT = "speelruimte-accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final Optional<String> realm;
    private final Optional<String> secret;

    @Inject
    public IdentityProviderUsers(
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> realm,
            @ConfigProperty(name = "speelruimte.accounts.client-secret") Optional<String> secret) {
        this.json = json;
        this.realm = realm;
        this.secret = secret;
    }

    /** Whether there is an identity provider whose accounts are ours to manage. */
    boolean areManaged() {
        return realm.isPresent() && secret.isPresent();
    }

    /**
     * Removes an account with all its logins; does nothing where it is gone already. Takes at most
     * four times the patience.
     *
     * @throws IOException where the provider does not answer, or refuses
     */
    void remove(String subject) throws IOException, InterruptedException {
        String address = realm.orElseThrow().replaceFirst("/realms/([^/]+)$", "/admin/realms/$1");
        HttpResponse<String> answer =
                send(
                        request(address + "/users/" + encode(subject))
                                .header("Authorization", "Bearer " + token())
                                .DELETE());
        if (answer.statusCode() != 204 && answer.statusCode() != 404) {
            throw new IOException("the identity provider answered " + answer.statusCode());
        }
    }

    private String token() throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(
                        request(realm.orElseThrow() + "/protocol/openid-connect/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                "grant_type=client_credentials&client_id="
                                                        + CLIENT
                                                        + "&client_secret="
                                                        + encode(secret.orElseThrow()))));
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "the identity provider answered "
                            + answer.statusCode()
                            + " to the client "
                            + CLIENT);
        }
        return json.readTree(answer.body()).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
