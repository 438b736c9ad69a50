package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Layout;

/**
 * Logs residents in without a browser: the realm gets a second key, of which we know the private
 * part. Make this before the back end fetches the realm's keys.
 */
final class Tokens {

    private static final long LIFE_SECONDS = 3600;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final HttpClient http = HttpClient.newHttpClient();
    private final Layout layout;
    private final KeyPair key;
    private final String keyId;

    /**
     * Adds the key to the realm.
     *
     * @param password of Keycloak's administrator
     * @throws CannotStart when Keycloak refuses it
     */
    Tokens(Layout layout, String password) {
        this.layout = layout;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            key = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
        addKey(administrator(password));
        keyId = keyId();
    }

    /** The access token of a resident, as the realm would give it, for an hour. */
    String resident(String subject) {
        long now = Instant.now().getEpochSecond();
        String head = part(Map.of("alg", "RS256", "typ", "JWT", "kid", keyId));
        String claims =
                part(
                        Map.ofEntries(
                                Map.entry("iss", layout.realmUrl()),
                                Map.entry("aud", "speelruimte"),
                                Map.entry("azp", "speelruimte"),
                                Map.entry("typ", "Bearer"),
                                Map.entry("sub", subject),
                                Map.entry("jti", subject),
                                Map.entry("iat", now),
                                Map.entry("exp", now + LIFE_SECONDS),
                                Map.entry("acr", "1"),
                                Map.entry("realm_access", Map.of("roles", List.of("resident")))));
        String signed = head + "." + claims;
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has RSA", e);
        }
    }

    private String administrator(String password) {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + password;
        return ask(HttpRequest.newBuilder(
                                URI.create(
                                        layout.keycloakUrl()
                                                + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)))
                .get("access_token")
                .asText();
    }

    private void addKey(String token) {
        String pem =
                "-----BEGIN PRIVATE KEY-----\n"
                        + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
                        + "\n-----END PRIVATE KEY-----\n";
        Map<String, Object> component =
                Map.of(
                        "name", "endurance",
                        "providerId", "rsa",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config",
                                Map.of(
                                        "priority", List.of("-1"),
                                        "enabled", List.of("true"),
                                        "active", List.of("true"),
                                        "algorithm", List.of("RS256"),
                                        "privateKey", List.of(pem)));
        JsonNode unused =
                ask(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                layout.keycloakUrl()
                                                        + "/admin/realms/speelruimte/components"))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                JSON.valueToTree(component).toString())));
    }

    /** The name that the realm gave to our key. */
    private String keyId() {
        BigInteger ours = ((RSAPublicKey) key.getPublic()).getModulus();
        String address = layout.realmUrl() + "/protocol/openid-connect/certs";
        for (JsonNode published : ask(HttpRequest.newBuilder(URI.create(address))).get("keys")) {
            byte[] modulus = Base64.getUrlDecoder().decode(published.path("n").asText());
            if (new BigInteger(1, modulus).equals(ours)) {
                return published.get("kid").asText();
            }
        }
        throw new CannotStart("The realm does not publish our key.");
    }

    private JsonNode ask(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new CannotStart("Keycloak refuses: " + answer.body());
            }
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new CannotStart("Keycloak does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.");
        }
    }

    private static String part(Map<String, Object> value) {
        return BASE64.encodeToString(
                JSON.valueToTree(value).toString().getBytes(StandardCharsets.UTF_8));
    }
}
