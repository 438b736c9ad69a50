package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(RealLogin.class)
class LoginTest {

    private static final String SESSION = "/api/v1/session";
    private static final String MUNICIPALITY = "/api/v1/municipality";
    private static final String DRAFTS = "/api/v1/drafts";

    @ConfigProperty(name = "speelruimte.base-url")
    String home;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    @Inject EntityManager database;
    @Inject WebSessions sessions;

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(home);
    }

    @Test
    void afterLoginOneIsBackWhereOneWas() {
        HttpResponse<String> page = logIn("fatima", "/inspraak/groen?sorteer=nieuw");

        assertThat(page.uri()).hasToString(home + "/inspraak/groen?sorteer=nieuw");
        JsonPath session = session(browser);
        assertThat(session.getString("person.displayName")).isEqualTo("Fatima E.");
        assertThat(session.getList("person.roles", String.class)).containsExactly(Role.RESIDENT);
    }

    @Test
    void theCookieIsAReferenceThatNoScriptReads() {
        logIn("fatima", "/");
        assertThat(browser.session()).hasSize(43);
        assertThat(browser.sessionAttributes())
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/");
    }

    @Test
    void whatTheTableHoldsOpensNothing() {
        logIn("fatima", "/");
        String encrypted = "([^.]*\\.){4}[^.]*";
        assertThat(idToken(browser)).matches(encrypted);
    }

    @Test
    void loggingInAnewOpensAnewSession() {
        logIn("fatima", "/");
        String before = browser.session();

        HttpResponse<String> form = browser.open("/auth/login?prompt=login&returnTo=/raad");
        HttpResponse<String> page =
                browser.logIn(form, "fatima@waterrijk.example", "Welkom-fatima-1");

        assertThat(page.uri()).hasToString(home + "/raad");
        assertThat(browser.session()).isNotEqualTo(before);
        assertThat(isLoggedIn(browser)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example",
                "/\\evil.example",
                "/%0d%0aLocation: https://evil.example",
                "/auth/logout"
            })
    void aHostileReturnStaysOnOurOrigin(String returnTo) {
        HttpResponse<String> page = logIn("jan", returnTo);
        assertThat(page.uri().toString()).startsWith(home + "/").doesNotContain("/auth/");
        assertThat(isLoggedIn(browser)).isTrue();
    }

    @Test
    void whoIsLoggedInGoesStraightOn() {
        logIn("jan", "/");
        HttpResponse<String> answer = browser.get("/auth/login?returnTo=/raad");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(home + "/raad");
    }

    @Test
    void aSecondFactorIsAskedOfWhoIsLoggedInAndLeavingThatLosesNothing() {
        logIn("jan", "/");
        String before = browser.session();

        HttpResponse<String> page = browser.open("/auth/login?acr_values=2&returnTo=/raad");

        assertThat(page.uri().toString()).startsWith(realm);
        assertThat(page.body()).contains("name=\"totp\"").doesNotContain("name=\"password\"");
        assertThat(browser.session()).isEqualTo(before);
        assertThat(isLoggedIn(browser)).isTrue();
    }

    @Test
    void registeringOpensTheFormForThat() {
        HttpResponse<String> page = browser.open("/auth/login?returnTo=/&prompt=create");
        assertThat(page.uri().toString()).startsWith(realm);
        assertThat(page.body()).contains("name=\"firstName\"", "name=\"email\"");
    }

    @Test
    void anAnswerToALoginThatNobodyStartedFails() {
        HttpResponse<String> answer = browser.get("/auth/callback?code=x&state=y");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(home + "/?login=failed");
    }

    @Test
    void aForgedAnswerToALoginFails() {
        String toKeycloak = location(browser.get("/auth/login?returnTo=/"));
        String state = toKeycloak.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        HttpResponse<String> answer = browser.get("/auth/callback?code=forged&state=" + state);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).isEqualTo(home + "/?login=failed");
        assertThat(isLoggedIn(browser)).isFalse();
    }

    @Test
    void aForgedHostDoesNotChangeWhereALoginReturns() {
        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(home + "/auth/login?returnTo=/"))
                                .header("X-Forwarded-Host", "evil.example")
                                .header("X-Forwarded-Proto", "https"));
        assertThat(location(answer))
                .contains("redirect_uri=" + Browser.encode(home + "/auth/callback"))
                .contains("code_challenge_method=S256", "nonce=");
    }

    @Test
    void rolesOpenWhatTheyOpen() {
        assertThat(browser.get(DRAFTS).statusCode()).isEqualTo(401);
        logIn("jan", "/");
        assertThat(browser.get(DRAFTS).statusCode()).isEqualTo(403);
        Browser official = new Browser(home);
        logIn(official, "sanne", "/");
        assertThat(official.get(DRAFTS).statusCode()).isEqualTo(200);
    }

    @Test
    void aScriptOfTheMunicipalityActsWithItsToken() {
        HttpResponse<String> answer =
                browser.send(
                        HttpRequest.newBuilder(URI.create(home + DRAFTS))
                                .header("Authorization", "Bearer " + keycloak.tokenOfScript()));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aBrokenCookieIsAnonymous(String cookie) {
        browser.setSession(cookie);
        assertThat(browser.get(MUNICIPALITY).statusCode()).isEqualTo(200);
        assertThat(isLoggedIn(browser)).isFalse();

        browser.setSession(cookie);
        HttpResponse<String> write = browser.put(someSupport());
        assertThat(write.statusCode()).isEqualTo(401);
        assertThat(write.body()).contains("urn:speelruimte:problem:unauthorized");

        browser.setSession(cookie);
        assertThat(logIn("jan", "/raad").uri()).hasToString(home + "/raad");
    }

    @Test
    void ourOwnScreensWriteWithTheCookieAndNoOtherSiteDoes() {
        logIn("jan", "/");
        assertThat(browser.put(someSupport()).statusCode()).isEqualTo(404);
        HttpResponse<String> foreign =
                browser.send(
                        HttpRequest.newBuilder(URI.create(home + someSupport()))
                                .header("Sec-Fetch-Site", "same-site")
                                .PUT(HttpRequest.BodyPublishers.noBody()));
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("urn:speelruimte:problem:foreign-origin");
    }

    @Test
    void loggingOutEndsTheSessionForEveryCopyOfTheCookie() {
        logIn("noor", "/");
        Browser copy = browser.withCopiedSession();
        assertThat(isLoggedIn(copy)).isTrue();

        HttpResponse<String> page = browser.logOut();

        assertThat(page.uri()).hasToString(home + "/");
        assertThat(browser.session()).isNull();
        assertThat(isLoggedIn(copy)).isFalse();
        assertThat(browser.open("/auth/login?returnTo=/").uri().toString()).startsWith(realm);
    }

    @Test
    void loggingOutWithoutSessionLeadsHome() {
        assertThat(browser.logOut().uri()).hasToString(home + "/");
    }

    @Test
    void aLoginThatEndsAtTheIdentityProviderEndsHereAtOnce() {
        logIn("ria", "/");
        Browser other = new Browser(home);
        logIn(other, "bram", "/");

        keycloak.signOut("ria@waterrijk.example");

        assertThat(isLoggedIn(browser)).isFalse();
        assertThat(isLoggedIn(other)).isTrue();
    }

    @Test
    void noOtherTokenThanALogoutTokenEndsALogin() {
        for (String token : List.of("garbage", keycloak.tokenOfScript())) {
            HttpResponse<String> answer =
                    browser.send(
                            Browser.submit(
                                    home + "/auth/backchannel", Map.of("logout_token", token)));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("urn:speelruimte:problem:bad-request");
        }
    }

    @Test
    void anExpiredSessionIsAnonymousAndForgotten() {
        logIn("noor", "/");
        Browser copy = browser.withCopiedSession();
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                ofSession("update web_session set expires_at = now()", browser)
                                        .executeUpdate());

        assertThat(isLoggedIn(browser)).isFalse();
        sessions.forgetExpired();
        assertThat(copy).matches(this::isForgotten);
    }

    @Test
    void parallelRequestsRefreshTheSameSession() throws Exception {
        keycloak.setTokenLife(1);
        try {
            logIn("mo", "/");
        } finally {
            keycloak.setTokenLife(300);
        }
        String cookie = browser.session();
        String before = idToken(browser);
        ExecutorService tabs = Executors.newFixedThreadPool(10);
        try {
            Callable<Boolean> request = () -> isLoggedIn(browser);
            for (Future<Boolean> loggedIn : tabs.invokeAll(Collections.nCopies(10, request))) {
                assertThat(loggedIn.get()).isTrue();
            }
        } finally {
            tabs.shutdown();
        }
        assertThat(browser.session()).isEqualTo(cookie);
        assertThat(idToken(browser)).isNotEqualTo(before);
        assertThat(isLoggedIn(browser)).isTrue();
    }

    private boolean isForgotten(Browser browser) {
        return ofSession("select 1 from web_session", browser).getResultList().isEmpty();
    }

    private String idToken(Browser browser) {
        return (String) ofSession("select id_token from web_session", browser).getSingleResult();
    }

    private Query ofSession(String sql, Browser browser) {
        return database.createNativeQuery(
                        sql + " where id = sha256(convert_to(:reference, 'UTF8'))")
                .setParameter("reference", browser.session());
    }

    private HttpResponse<String> logIn(String person, String returnTo) {
        return logIn(browser, person, returnTo);
    }

    private static HttpResponse<String> logIn(Browser browser, String person, String returnTo) {
        HttpResponse<String> page =
                browser.open("/auth/login?returnTo=" + Browser.encode(returnTo));
        return browser.logIn(page, person + "@waterrijk.example", "Welkom-" + person + "-1");
    }

    private static boolean isLoggedIn(Browser browser) {
        return session(browser).get("person") != null;
    }

    private static JsonPath session(Browser browser) {
        HttpResponse<String> answer = browser.get(SESSION);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String someSupport() {
        return "/api/v1/proposals/" + UUID.randomUUID() + "/support";
    }
}
