package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StackTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Path FOLDER = Folders.temporary();

    private static Layout layout;
    private static Stack stack;

    @BeforeAll
    static void start() {
        layout = Layout.free();
        stack = Stack.start(FOLDER, layout, "Waterrijk", step -> {});
    }

    @AfterAll
    static void stop() {
        stack.close();
        assertThat(Http.answers(layout.realmUrl())).isFalse();
        assertThat(Http.answers(layout.mailUrl())).isFalse();
        Folders.delete(FOLDER);
        assertThat(FOLDER).doesNotExist();
    }

    @Test
    void theRealmIsTheIssuer() throws Exception {
        assertThat(get(layout.realmUrl() + "/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + layout.realmUrl() + "\"");
    }

    @Test
    void theLoginPageIsDutchAndOffersRegistration() throws Exception {
        String page = get(loginPage("&code_challenge=" + "x".repeat(43)));
        assertThat(page).contains("lang=\"nl\"").contains("/login-actions/registration");
    }

    @Test
    void aLoginWithoutProofKeyIsRefused() throws Exception {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(loginPage(""))));
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith(layout.platformUrl() + "/auth/callback?error=invalid_request");
    }

    @Test
    void scriptsOfTheMunicipalityActAsOfficialAndAreMeantForThePlatform() throws Exception {
        String token = token("speelruimte", "api-client", "client_credentials", "api_client", "");
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.", 3)[1]),
                        StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"aud\":\"speelruimte\"")
                .contains("\"realm_access\":{\"roles\":[\"official\"]}");
    }

    @Test
    void onlyResidentsHaveTheRoleOfResident() throws Exception {
        assertThat(namesIn("/roles/default-roles-speelruimte/composites")).contains("resident");
        for (String role : new String[] {"official", "moderator", "council", "administrator"}) {
            String people = admin("GET", "/roles/" + role + "/users", "");
            assertThat(people).contains("@waterrijk.example");
            for (String id : all(people, "\"id\":\"([^\"]+)\"")) {
                assertThat(namesIn("/users/" + id + "/role-mappings/realm/composite"))
                        .contains(role)
                        .doesNotContain("resident");
            }
        }
    }

    @Test
    void whatKeycloakMailsIsCaught() throws Exception {
        String fatima = admin("GET", "/users?username=fatima@waterrijk.example", "");
        String id = all(fatima, "\"id\":\"([^\"]+)\"").get(0);
        admin("PUT", "/users/" + id + "/send-verify-email", "");
        String mail = eventually(layout.mailUrl() + "/email", text -> text.contains("fatima"));
        assertThat(mail).contains("fatima@waterrijk.example", "inloggen@waterrijk.example");
    }

    @Test
    void aTakenPortStopsItBeforeAnythingStarts(@TempDir Path other) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Layout free = Layout.free();
            Layout bad =
                    new Layout(free.platform(), free.keycloak(), taken.getLocalPort(), free.smtp());
            assertThatThrownBy(() -> Stack.start(other, bad, "Waterrijk", step -> {}))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("The mail page needs port " + taken.getLocalPort());
        }
        assertThat(other).isEmptyDirectory();
    }

    private static String loginPage(String proofKey) {
        return layout.realmUrl()
                + "/protocol/openid-connect/auth?client_id=speelruimte&response_type=code"
                + "&scope=openid&code_challenge_method=S256&redirect_uri="
                + layout.platformUrl()
                + "/auth/callback"
                + proofKey;
    }

    private static List<String> namesIn(String path) throws Exception {
        return all(admin("GET", path, ""), "\"name\":\"([^\"]+)\"");
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static String admin(String method, String path, String body) throws Exception {
        String token =
                token(
                        "master",
                        "admin-cli",
                        "password",
                        "keycloak_admin",
                        "username=admin&password=");
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        layout.keycloakUrl() + "/admin/realms/speelruimte" + path))
                        .header("Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.ofString(body));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return answer.body();
    }

    private static String token(
            String realm, String client, String grant, String secretName, String login)
            throws Exception {
        String secret = Secrets.in(FOLDER).get(secretName);
        String proof = login.isEmpty() ? "client_secret=" + secret : login + secret;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        layout.keycloakUrl()
                                                + "/realms/"
                                                + realm
                                                + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type="
                                                + grant
                                                + "&client_id="
                                                + client
                                                + "&"
                                                + proof));
        return all(send(request).body(), "\"access_token\":\"([^\"]+)\"").get(0);
    }

    private static String eventually(String address, Predicate<String> wanted) throws Exception {
        String text = get(address);
        while (!wanted.test(text)) {
            text = get(address);
        }
        return text;
    }

    private static String get(String address) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(address))).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
