package nl.speelruimte.identity;

import static io.restassured.RestAssured.given;
import static nl.speelruimte.testing.Client.anonymous;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.stack.Ports;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LoginUnavailableTest.WithoutProvider.class)
class LoginUnavailableTest {

    @Test
    void publicReadsGoOn() {
        anonymous().get("/municipality").then().statusCode(200);
    }

    @Test
    void thePlatformIsReadyAndTellsWhatItMisses() {
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'Identity provider' }.status", equalTo("DOWN"));
    }

    @Test
    void whoWasLoggedInIsAnonymousForNowAndKeepsTheCookie() {
        anonymous()
                .cookie("q_session", "kept")
                .get("/session")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .body("$", anEmptyMap());
    }

    @Test
    void loggingInSaysThatItCannotBeDoneNow() {
        given().redirects()
                .follow(false)
                .get("/auth/login?returnTo=/")
                .then()
                .statusCode(303)
                .header("Location", "http://localhost:8080/?login=unavailable");
    }

    @Test
    void aTokenThatCannotBeCheckedIsNotCalledWrong() {
        anonymous()
                .auth()
                .oauth2("e30.e30.e30")
                .put("/proposals/" + UUID.randomUUID() + "/support")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:identity-provider-unavailable"));
    }

    /** The back end as it is run, started while the identity provider does not answer. */
    public static class WithoutProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Ground.class));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }
    }

    /** The platform's database, and an address where nothing listens. */
    public static class Ground extends Platform {

        @Override
        public Map<String, String> start() {
            Map<String, String> settings = new HashMap<>(super.start());
            settings.remove("quarkus.oidc.public-key");
            settings.put("quarkus.http.test-port", "0");
            settings.put("quarkus.oidc.application-type", "hybrid");
            settings.put(
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:" + Ports.free() + "/realms/speelruimte");
            settings.put("quarkus.oidc.connection-delay", "1S");
            settings.put("quarkus.oidc.credentials.secret", "c".repeat(32));
            settings.put("quarkus.oidc.authentication.state-secret", "s".repeat(32));
            settings.put("quarkus.oidc.token-state-manager.encryption-secret", "k".repeat(32));
            return settings;
        }
    }
}
