package nl.speelruimte.drafting;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.DraftSteps;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class DraftResourceTest {

    private static final Map<String, String> NEW =
            Map.of("kind", "OPEN_INVITATION", "title", "Wat past er in het wijkteam?");
    private static final String INVITING = "Welke ideeën werken wij uit tot een plan?";

    @Test
    void aDraftStartsFromTheTemplateOfItsKindAndSaysWhatItLacks() {
        creating(People.SANNE)
                .body(NEW)
                .post("/drafts")
                .then()
                .statusCode(201)
                .body("content.title", equalTo("Wat past er in het wijkteam?"))
                .body("content.points.title", equalTo(List.of(INVITING)))
                .body("content.promise.answerTermDays", equalTo(42))
                .body("faults.pointer", hasItems("/topic", "/points/0/open/influenceLevel"))
                .body("faults.pointer", not(hasItem(startsWith("/promise"))))
                .body("publishedAs", nullValue());
    }

    @Test
    void theFunctionUnderWhichAnOfficialPublishedLastIsRemembered() {
        Given.consultation()
                .with("officialFunction", "adviseur wijken")
                .withOpenPoint("Welke bomen?")
                .published();

        creating(People.SANNE)
                .body(NEW)
                .post("/drafts")
                .then()
                .body("content.officialFunction", equalTo("adviseur wijken"));
    }

    @Test
    void theLocationOfANewDraftLeadsToIt() {
        Response started = creating(People.SANNE).body(NEW).post("/drafts");

        String path = started.getHeader("Location").replaceAll(".*/api/v1", "");
        as(People.SANNE).get(path).then().statusCode(200).body("id", equalTo(started.path("id")));
    }

    @Test
    void aRetriedStartMakesOneDraftAndGivesTheSameAnswer() {
        UUID key = UUID.randomUUID();

        List<Response> answers =
                Parallel.times(
                        10,
                        i ->
                                as(People.SANNE)
                                        .header("Idempotency-Key", key)
                                        .body(NEW)
                                        .post("/drafts"));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
    }

    @Test
    void aDraftIsSavedWholeAndReadBackAsItWas() {
        DraftSteps steps = Given.consultation().withFixedPoint("Vast").withOpenPoint("Open?");
        SavedDraft draft = steps.saved();

        Map<String, Object> kept = as(People.SANNE).get("/drafts/" + draft.id()).path("content");

        assertThat(kept).isEqualTo(steps.content());
    }

    @Test
    void aCompleteDraftLacksNothing() {
        SavedDraft draft = Given.consultation().withOpenPoint("Welke bomen?").saved();

        as(People.SANNE)
                .get("/drafts/" + draft.id())
                .then()
                .header("ETag", draft.etag())
                .body("faults", empty());
    }

    @Test
    void everySaveMakesANewVersion() {
        DraftSteps steps = Given.consultation();
        SavedDraft draft = steps.saved();

        Response second = save(draft, draft.etag(), steps);
        Response stale = save(draft, draft.etag(), steps);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.getHeader("ETag")).isNotEqualTo(draft.etag());
        stale.then()
                .statusCode(412)
                .body("type", equalTo("urn:speelruimte:problem:changed-meanwhile"));
    }

    @Test
    void withoutIfMatchNothingIsSaved() {
        DraftSteps steps = Given.consultation();
        SavedDraft draft = steps.saved();

        as(People.SANNE)
                .body(steps.with("title", "Een andere titel").content())
                .put("/drafts/" + draft.id())
                .then()
                .statusCode(428);

        as(People.SANNE)
                .get("/drafts/" + draft.id())
                .then()
                .header("ETag", draft.etag())
                .body("content.title", equalTo("Groen in de Molenwijk"));
    }

    @Test
    void ofTwoOfficialsWhoSaveAtOnceOneIsTold() {
        DraftSteps steps = Given.consultation();
        SavedDraft draft = steps.saved();

        List<Integer> statuses =
                Parallel.times(2, i -> save(draft, draft.etag(), steps).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void aDraftWithAFaultInItsFormIsNotSaved() {
        DraftSteps steps = Given.consultation();
        SavedDraft draft = steps.saved();

        save(draft, draft.etag(), steps.with("title", "kort")).then().statusCode(400);

        as(People.SANNE).get("/drafts/" + draft.id()).then().header("ETag", draft.etag());
    }

    @Test
    void publishingGivesTheConsultationItsAddressAndTheDraftItsEnd() {
        SavedDraft draft = Given.consultation().withOpenPoint("Welke bomen?").saved();

        Response published = publish(draft);
        String slug = published.path("slug");

        published.then().statusCode(201).body("state", equalTo("PUBLISHED"));
        assertThat(published.getHeader("Location")).endsWith("/api/v1/consultations/" + slug);
        anonymous().get("/consultations/" + slug).then().statusCode(200);
        as(People.SANNE).get("/drafts/" + draft.id()).then().body("publishedAs", equalTo(slug));
    }

    @Test
    void aPublishedDraftIsNotPublishedAgainNorChanged() {
        DraftSteps steps = Given.consultation().withOpenPoint("Welke bomen?");
        SavedDraft draft = steps.saved();
        publish(draft).then().statusCode(201);
        String etag = as(People.SANNE).get("/drafts/" + draft.id()).getHeader("ETag");

        assertAlreadyPublished(publish(draft));
        assertAlreadyPublished(publish(new SavedDraft(draft.id(), etag)));
        assertAlreadyPublished(save(draft, etag, steps));
    }

    @Test
    void publishedByFiveAtOnceItIsPublishedOnce() {
        SavedDraft draft =
                Given.consultation()
                        .with("title", "Vijf keer tegelijk")
                        .withOpenPoint("Welke bomen?")
                        .saved();

        List<Integer> statuses = Parallel.times(5, i -> publish(draft).statusCode());

        assertThat(statuses)
                .containsOnlyOnce(201)
                .allMatch(s -> List.of(201, 409, 412).contains(s));
        anonymous().get("/consultations/vijf-keer-tegelijk").then().statusCode(200);
        anonymous().get("/consultations/vijf-keer-tegelijk-2").then().statusCode(404);
    }

    @Test
    void anIncompleteDraftIsRefusedWithAllItsFaultsAndStaysADraft() {
        SavedDraft draft = Given.consultation().with("impact", "").with("topic", null).saved();

        publish(draft)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:publication-incomplete"))
                .body("violations.pointer", hasItems("/impact", "/topic", "/points"));
        as(People.SANNE)
                .get("/drafts/" + draft.id())
                .then()
                .header("ETag", draft.etag())
                .body("publishedAs", nullValue());
    }

    @Test
    void withoutAnOpenPointItIsPublishedAsInformationAlone() {
        DraftSteps steps = Given.consultation().withFixedPoint("De bomen gaan weg");

        publish(steps.saved())
                .then()
                .statusCode(409)
                .body("violations.code", equalTo(List.of("no-open-point")));

        String slug = steps.published("INFORMATION").slug();
        anonymous()
                .get("/consultations/" + slug)
                .then()
                .body("purpose", equalTo("INFORMATION"))
                .body("participation", equalTo("NONE"))
                .body("influenceLevel", equalTo("INFORM"));
    }

    @Test
    void anUnknownTopicPlaceOrPortfolioHolderIsRefusedTogetherWithAllElse() {
        SavedDraft draft =
                Given.consultation()
                        .withOpenPoint("Welke bomen?")
                        .with("topic", "maan")
                        .with("area", "PLACES")
                        .with("places", List.of("BU00000000"))
                        .with("portfolioHolder", UUID.randomUUID().toString())
                        .with("impact", "")
                        .saved();
        Map<String, String> faults =
                Map.of(
                        "/topic", "unknown-reference",
                        "/places/0", "unknown-reference",
                        "/portfolioHolder", "unknown-reference",
                        "/impact", "required");

        Response refused = publish(draft);

        refused.then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:publication-incomplete"));
        assertThat(byPointer(refused.path("violations"))).isEqualTo(faults);
        assertThat(byPointer(as(People.SANNE).get("/drafts/" + draft.id()).path("faults")))
                .isEqualTo(faults);
    }

    @Test
    void draftsArePagedNewestFirst() {
        String first = Given.consultation().saved().id();
        String second = Given.consultation().saved().id();

        Response page = as(People.SANNE).get("/drafts?limit=1");
        assertThat(page.<List<String>>path("items.id")).containsExactly(second);

        Response next = as(People.SANNE).get("/drafts?limit=1&cursor=" + page.path("nextCursor"));
        assertThat(next.<List<String>>path("items.id")).containsExactly(first);
    }

    private static Map<String, String> byPointer(List<Map<String, String>> violations) {
        return violations.stream()
                .collect(Collectors.toMap(v -> v.get("pointer"), v -> v.get("code")));
    }

    private static Response save(SavedDraft draft, String etag, DraftSteps steps) {
        return as(People.SANNE)
                .header("If-Match", etag)
                .body(steps.content())
                .put("/drafts/" + draft.id());
    }

    private static Response publish(SavedDraft draft) {
        return as(People.SANNE)
                .header("If-Match", draft.etag())
                .body(Map.of("purpose", "PARTICIPATION"))
                .post("/drafts/" + draft.id() + "/publication");
    }

    private static void assertAlreadyPublished(Response response) {
        response.then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:already-published"));
    }
}
