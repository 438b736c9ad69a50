package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static nl.speelruimte.testing.Client.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.FailingResource;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong, the caller gets a problem after RFC 9457 that says what. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProblemsTest {

    private static final Map<String, String> DRAFT =
            Map.of("kind", "PLAN", "title", "Groen in de Molenwijk");

    @Test
    void badInputIs400() {
        assertProblem(creating(People.SANNE).body("{}").post("/drafts"), ProblemType.INVALID_INPUT);
    }

    @Test
    void aCallerWithoutLoginGets401() {
        assertProblem(anonymous().get("/drafts"), ProblemType.UNAUTHORIZED);
        assertProblem(anonymous().body(DRAFT).post("/drafts"), ProblemType.UNAUTHORIZED);
    }

    @Test
    void aTokenThatIsNotOursIs401() {
        assertProblem(as("not.a.token").get("/drafts"), ProblemType.UNAUTHORIZED);
        assertProblem(as(People.SANNE.token() + "x").get("/drafts"), ProblemType.UNAUTHORIZED);
    }

    @Test
    void aCallerWithoutTheRoleGets403() {
        assertProblem(as(People.FATIMA).get("/drafts"), ProblemType.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/mayor", "/consultations/groen/mayor", "/proposals/x/support/y", "/.env"})
    void anUnknownAddressIs404(String path) {
        assertProblem(outsideTheContract().get(path), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations/there-is-none",
                "/proposals/01890a5d-ac96-774b-bcce-b302099a8057"
            })
    void anUnknownThingIs404(String path) {
        assertProblem(anonymous().get(path), ProblemType.NOT_FOUND);
        assertProblem(anonymous().get(path + "/actions"), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proposals/1", "/proposals/0-0-0-0-0x", "/proposals/%F0%9F%8C%B3"})
    void aMalformedIdNamesNothingAndIs404(String path) {
        assertProblem(anonymous().get(path), ProblemType.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consultations/", "/municipality/", "/figures/overview/", "/"})
    void aTrailingSlashIs404(String path) {
        assertProblem(
                outsideTheContract().redirects().follow(false).get(path), ProblemType.NOT_FOUND);
    }

    @Test
    void anotherMethodIs405AndAllowNamesTheRightOnes() {
        Response response = outsideTheContract().body("{}").put("/consultations");

        assertProblem(response, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(response.getHeader("Allow")).contains("GET").doesNotContain("PUT");
        assertThat(outsideTheContract().patch("/drafts").getHeader("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/consultations", "/municipality", "/figures/overview"})
    void anUnacceptableTypeIs406(String path) {
        assertProblem(anonymous().accept("application/xml").get(path), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void anUnacceptableTypeIs406WhereTheAnswerIsBuiltByHandToo() {
        SavedDraft draft = Given.consultation().saved();

        assertProblem(
                as(People.SANNE).accept("text/html").get("/drafts/" + draft.id()),
                ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void aRefusalByARuleIs409() {
        SavedDraft draft = Given.consultation().saved();

        assertProblem(
                        as(People.SANNE)
                                .header("If-Match", draft.etag())
                                .body(Map.of("purpose", "PARTICIPATION"))
                                .post("/drafts/" + draft.id() + "/publication"),
                        ProblemType.PUBLICATION_INCOMPLETE)
                .body("violations[0].code", equalTo("no-open-point"));
    }

    @Test
    void aStaleIfMatchIs412AndAMissingOne428() {
        SavedDraft draft = Given.consultation().saved();
        String path = "/drafts/" + draft.id();
        var content = Given.consultation().content();

        assertProblem(
                as(People.SANNE).header("If-Match", "\"999\"").body(content).put(path),
                ProblemType.CHANGED_MEANWHILE);
        assertProblem(as(People.SANNE).body(content).put(path), ProblemType.IF_MATCH_REQUIRED);
    }

    @Test
    void anotherMediaTypeIs415() {
        assertProblem(
                creating(People.SANNE).contentType("text/plain").body("hallo").post("/drafts"),
                ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void aMistakeOfOursIs500AndTellsNothingOfTheInside() {
        assertProblem(outsideTheContract().get(FailingResource.PATH), ProblemType.INTERNAL_ERROR)
                .body(not(containsString(FailingResource.SECRET)))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void aCreateWithoutOrWithAMalformedKeyIs400() {
        assertProblem(
                as(People.SANNE).body(DRAFT).post("/drafts"), ProblemType.IDEMPOTENCY_KEY_REQUIRED);
        assertProblem(
                        as(People.SANNE).header("Idempotency-Key", "1").body(DRAFT).post("/drafts"),
                        ProblemType.INVALID_INPUT)
                .body("violations[0].pointer", equalTo("/Idempotency-Key"));
    }

    @Test
    void nothingIsKeptOfARefusedCreate() {
        UUID key = UUID.randomUUID();

        assertProblem(
                as(People.SANNE)
                        .header("Idempotency-Key", key)
                        .body(Map.of("kind", "PLAN", "title", "x"))
                        .post("/drafts"),
                ProblemType.INVALID_INPUT);

        as(People.SANNE)
                .header("Idempotency-Key", key)
                .body(DRAFT)
                .post("/drafts")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse assertProblem(Response response, ProblemType type) {
        return response.then()
                .statusCode(type.status())
                .contentType("application/problem+json")
                .header("API-Version", Api.VERSION)
                .header("Cache-Control", "no-store")
                .body("type", equalTo(ProblemType.URN + type.slug()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()))
                .body("detail", not(equalTo("")));
    }
}
