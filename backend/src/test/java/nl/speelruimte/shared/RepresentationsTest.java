package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer carries: version, security headers, caching, tags, and who may read it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class RepresentationsTest {

    @Test
    void everyAnswerHasTheVersionAndTheSecurityHeaders() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String proposal = Given.proposal(groen, "Welke bomen?", People.FATIMA);
        String tag = anonymous().get("/municipality").getHeader("ETag");

        assertHeaders(anonymous().get("/municipality"), 200);
        assertHeaders(anonymous().header("If-None-Match", tag).get("/municipality"), 304);
        assertHeaders(as(People.JAN).put("/proposals/" + proposal + "/support"), 204);
        assertHeaders(anonymous().get("/drafts"), 401);
        assertHeaders(as(People.JAN).get("/drafts"), 403);
        assertHeaders(outsideTheContract().get("/mayor"), 404);
        assertHeaders(outsideTheContract().get("/municipality/"), 404);
        assertHeaders(outsideTheContract().delete("/municipality"), 405);
        assertHeaders(outsideTheContract().get("/openapi.json"), 200);
    }

    private static void assertHeaders(Response response, int status) {
        response.then()
                .statusCode(status)
                .header("API-Version", matchesPattern("\\d+\\.\\d+\\.\\d+"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", matchesPattern("max-age=\\d+.*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/municipality",
                "/consultations",
                "/consultations/{slug}",
                "/consultations/{slug}/card-versions/1",
                "/consultations/{slug}/proposals",
                "/proposals/{id}",
                "/figures/overview",
                "/figures/consultations"
            })
    void whatIsTheSameForEverybodyIsTaggedAndShortlyCached(String path) {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String address =
                path.replace("{slug}", groen.slug())
                        .replace("{id}", Given.proposal(groen, "Welke bomen?", People.FATIMA));

        Response first = anonymous().get(address);
        first.then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=5")
                .header("ETag", matchesPattern("\"[\\w-]+\""));

        as(People.JAN)
                .header("If-None-Match", "\"other\", " + first.getHeader("ETag"))
                .get(address)
                .then()
                .statusCode(304)
                .header("Cache-Control", "public, max-age=5")
                .header("ETag", first.getHeader("ETag"))
                .body(emptyString());
    }

    @Test
    void theTagChangesWithTheContent() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String path = "/consultations/" + groen.slug();
        String before = anonymous().get(path).getHeader("ETag");

        Given.proposal(groen, "Welke bomen?", People.FATIMA);

        Response after = anonymous().header("If-None-Match", before).get(path);
        after.then().statusCode(200).body("proposalCount", equalTo(1));
        assertThat(after.getHeader("ETag")).isNotEqualTo(before);
    }

    @Test
    void whatDependsOnTheCallerIsNotStored() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String proposal = Given.proposal(groen, "Welke bomen?", People.FATIMA);

        assertNotStored(anonymous().get("/session"));
        assertNotStored(anonymous().get("/proposals/" + proposal + "/actions"));
        assertNotStored(as(People.SANNE).get("/drafts"));
        assertNotStored(as(People.JAN).put("/proposals/" + proposal + "/support"));
    }

    @Test
    void theTagOfTheActionsIsTheCardVersionForTheNextAct() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();

        anonymous()
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .header("Cache-Control", "no-store")
                .header("ETag", "\"1\"");
    }

    private static void assertNotStored(Response response) {
        response.then().header("Cache-Control", "no-store").header("ETag", nullValue());
    }

    @ParameterizedTest(name = "{0} is a fault of {1}")
    @CsvSource({
        "/consultations?limit=0, /limit, out-of-range",
        "/consultations?limit=101, /limit, out-of-range",
        "/consultations?limit=many, /limit, invalid-format",
        "/consultations?limit=99999999999, /limit, invalid-format",
        "/consultations?cursor=here, /cursor, invalid-format",
        "/consultations?cursor=%21%21, /cursor, invalid-format",
        "/consultations?participation=open, /participation, invalid-format",
        "/consultations/groen/proposals?decisionPoint=1, /decisionPoint, invalid-format",
        "/consultations/groen/proposals?sort=OLDEST, /sort, invalid-format",
        "/figures/consultations?cursor=AAAA, /cursor, invalid-format",
    })
    void aMalformedParameterIsNamed(String path, String pointer, String code) {
        anonymous()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:speelruimte:problem:invalid-input"))
                .body("violations[0].pointer", equalTo(pointer))
                .body("violations[0].code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations?topic=%00",
                "/consultations/a%00b",
                "/consultations/%00/actions",
                "/consultations?topic=' or 1=1",
                "/consultations/%27",
                "/consultations/%25",
                "/consultations/%C3%28",
                "/consultations?topic=%C3%28",
                "/consultations/..%2f..%2fetc",
            })
    void aStrangeAddressIsNoMistakeOfOurs(String path) {
        assertThat(
                        outsideTheContract()
                                .urlEncodingEnabled(false)
                                .get(path.replace(" ", "%20"))
                                .statusCode())
                .isIn(200, 400, 404);
    }

    @Test
    void aListedOriginMayCallFromABrowser() {
        outsideTheContract()
                .header("Origin", Platform.LISTED_ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .options("/drafts")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", Platform.LISTED_ORIGIN)
                .header("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE")
                .header("Vary", "Origin");
        anonymous()
                .header("Origin", Platform.LISTED_ORIGIN)
                .get("/municipality")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", Platform.LISTED_ORIGIN)
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "null", "https://kaart.example.evil.example"})
    void anotherOriginMayNot(String origin) {
        outsideTheContract()
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "GET")
                .options("/municipality")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        anonymous()
                .header("Origin", origin)
                .get("/municipality")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void anySiteMayShowTheContract() {
        outsideTheContract()
                .header("Origin", "https://elsewhere.example")
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Access-Control-Allow-Origin", "*")
                .header("API-Version", Api.VERSION)
                .body("info.version", equalTo(Api.VERSION));
    }

    @Test
    void momentsAreInUtcAndDaysAreDays() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("publishedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT.*Z"))
                .body("phases[0].firstDate", matchesPattern("\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void theSessionSaysWhoIsThere() {
        anonymous().get("/session").then().statusCode(200).body("person", nullValue());
        as(People.FATIMA)
                .get("/session")
                .then()
                .statusCode(200)
                .body("person.displayName", equalTo("Fatima E."))
                .body("person.roles", equalTo(List.of("resident")));
    }
}
