package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the tests have the identity provider do. */
final class KeycloakAdmin {

    private final Browser client = new Browser("");
    private final String address = setting(RealLogin.KEYCLOAK);

    /** An access token of the municipality's own scripts. */
    String tokenOfScript() {
        return token(
                "speelruimte",
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "api-client",
                        "client_secret", setting(RealLogin.API_SECRET)));
    }

    /** Lets tokens issued from now on live this long. */
    void setTokenLife(int seconds) {
        admin("PUT", "", "{\"accessTokenLifespan\": " + seconds + "}");
    }

    /** Ends all logins of an account. */
    void signOut(String email) {
        String users = admin("GET", "/users?username=" + Browser.encode(email), "");
        admin("POST", "/users/" + JsonPath.from(users).getString("[0].id") + "/logout", "");
    }

    /** A new account with a confirmed address and this password; gives its id. */
    String newAccount(String name, String email, String password) {
        admin(
                "POST",
                "/users",
                """
                {"username": "%2$s", "email": "%2$s", "emailVerified": true, "enabled": true,
                "firstName": "%1$s", "lastName": "%1$s",
                "credentials": [{"type": "password", "value": "%3$s", "temporary": false}]}
                """
                        .formatted(name, email, password));
        return JsonPath.from(accounts(email)).getString("[0].id");
    }

    /** The accounts with this address, as JSON. */
    String accounts(String email) {
        return admin("GET", "/users?username=" + Browser.encode(email), "");
    }

    private String admin(String method, String path, String body) {
        String token =
                token(
                        "master",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", setting(RealLogin.ADMIN_PASSWORD)));
        HttpResponse<String> answer =
                client.send(
                        HttpRequest.newBuilder(
                                        URI.create(address + "/admin/realms/speelruimte" + path))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private String token(String realm, Map<String, String> fields) {
        HttpResponse<String> answer =
                client.send(
                        Browser.submit(
                                address + "/realms/" + realm + "/protocol/openid-connect/token",
                                fields));
        return JsonPath.from(answer.body()).getString("access_token");
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
