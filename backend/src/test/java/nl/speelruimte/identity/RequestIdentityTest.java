package nl.speelruimte.identity;

import static io.restassured.RestAssured.given;
import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class RequestIdentityTest {

    private static final String OWN_ORIGIN = "http://localhost:8080";

    @Test
    void aPublicReadNeverLooksAtTheCookie() {
        withCookie().get("/municipality").then().statusCode(200);
    }

    @Test
    void withAGarbageCookieTheSessionIsAnonymous() {
        withCookie().get("/session").then().statusCode(200).body("$", anEmptyMap());
    }

    @Test
    void anAccessTokenTellsWhoCalls() {
        as(People.SANNE)
                .get("/session")
                .then()
                .statusCode(200)
                .body("person.displayName", equalTo("Sanne Bakker"))
                .body("person.roles", contains(Role.OFFICIAL));
    }

    @Test
    void aWriteWithoutLoginIsAProblemAndNoRedirect() {
        isUnauthorized(anonymous().put(someSupport()).then());
    }

    @Test
    void aWriteInTheWrongRoleIsForbidden() {
        as(People.SANNE)
                .put(someSupport())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:forbidden"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garbage", "e30.e30.e30"})
    void garbageIsNoToken(String token) {
        isUnauthorized(as(token).get("/session").then());
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        isUnauthorized(as(token("elsewhere", "Bearer")).put(someSupport()).then());
    }

    @Test
    void aProofOfLoginIsNoAccessToken() {
        isUnauthorized(as(token("speelruimte", "ID")).put(someSupport()).then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void noOtherSiteWritesWithTheCookie(String site) {
        isForeign(withCookie().header("Sec-Fetch-Site", site).put(someSupport()).then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost:8180", "null"})
    void noOtherOriginWritesWithTheCookie(String origin) {
        isForeign(withCookie().header("Origin", origin).put(someSupport()).then());
    }

    @Test
    void aForeignOriginIsNotSavedByTheSite() {
        isForeign(
                withCookie()
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", "https://evil.example")
                        .put(someSupport())
                        .then());
    }

    @Test
    void aScriptWithACookieSaysItsOrigin() {
        isForeign(withCookie().put(someSupport()).then());
    }

    @Test
    void ourOwnScreensPassTheGate() {
        isUnauthorized(withCookie().header("Origin", OWN_ORIGIN).put(someSupport()).then());
        isUnauthorized(
                withCookie().header("Sec-Fetch-Site", "same-origin").put(someSupport()).then());
    }

    @Test
    void aFormOfOursMayHideItsOrigin() {
        isUnauthorized(
                withCookie()
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", "null")
                        .put(someSupport())
                        .then());
    }

    @Test
    void aRequestWithATokenMayComeFromAnywhere() {
        as(People.SANNE)
                .cookie("q_session", "garbage")
                .header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://tool.example")
                .get("/drafts")
                .then()
                .statusCode(200);
    }

    @Test
    void onlyAPostLogsOut() {
        given().redirects().follow(false).get("/auth/logout").then().statusCode(405);
    }

    @Test
    void afterAFailedLoginTheScreenSaysSo() {
        given().redirects()
                .follow(false)
                .get("/auth/error?error=server_error")
                .then()
                .statusCode(303)
                .header("Location", OWN_ORIGIN + "/?login=failed")
                .header("Cache-Control", "no-store");
        given().redirects()
                .follow(false)
                .get("/auth/error?error=access_denied")
                .then()
                .statusCode(303)
                .header("Location", OWN_ORIGIN + "/?login=cancelled");
    }

    private static RequestSpecification withCookie() {
        return anonymous().cookie("q_session", "garbage");
    }

    private static String someSupport() {
        return "/proposals/" + UUID.randomUUID() + "/support";
    }

    private static void isUnauthorized(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("Cache-Control", "no-store")
                .body("type", equalTo("urn:speelruimte:problem:unauthorized"));
    }

    private static void isForeign(ValidatableResponse answer) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:foreign-origin"));
    }

    private static String token(String audience, String type) {
        return Jwt.subject("jan")
                .audience(audience)
                .claim("typ", type)
                .claim("realm_access", Map.of("roles", Set.of(Role.RESIDENT)))
                .expiresIn(Duration.ofMinutes(5))
                .sign(People.privateKey());
    }
}
