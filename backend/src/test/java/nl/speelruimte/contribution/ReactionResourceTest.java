package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ReactionResourceTest {

    private static final String BOMEN = "Welke bomen?";
    private static final String BANKEN = "Welke banken?";

    @Inject PlatformClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aResidentReactsToAnOpenPointAndSaysWhy() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        Response submitted = submit(groen, Given.newReaction(groen, BOMEN, "CONCERN"));

        submitted.then().statusCode(201).body("receipt.number", notNullValue());
        assertThat(submitted.getHeader("Location"))
                .endsWith("/reactions/" + submitted.path("reaction.id"));
        anonymous()
                .get("/reactions/" + submitted.path("reaction.id"))
                .then()
                .statusCode(200)
                .body("stance", equalTo("CONCERN"))
                .body("text", equalTo("In de zomer is daar nu geen schaduw."))
                .body("author", equalTo("Fatima E."))
                .body("consultation.slug", equalTo(groen.slug()))
                .body("decisionPoint.title", equalTo(BOMEN))
                .body("cardVersion", equalTo(1));
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("reactionCount", equalTo(1))
                .body("proposalCount", equalTo(0));
    }

    @Test
    void reactingIsPossibleWhileResidentsDiscussToo() {
        Published groen =
                Given.consultation()
                        .phases("COLLECTING", 0, "DISCUSSING", 10, "DECIDING", 20)
                        .withOpenPoint(BOMEN)
                        .published();

        clock.moveTo(Instant.now().plus(Duration.ofDays(10)));
        submit(groen, Given.newReaction(groen, BOMEN, "AGREE")).then().statusCode(201);
        creating(People.FATIMA)
                .body(Given.newProposal(groen, BOMEN))
                .post("/consultations/" + groen.slug() + "/proposals")
                .then()
                .statusCode(409);
    }

    @Test
    void beforeCollectingTheServerRefuses() {
        Published groen = Given.consultation().announced().withOpenPoint(BOMEN).published();

        refused(
                submit(groen, Given.newReaction(groen, BOMEN, "AGREE")),
                "phase-closed",
                "ANNOUNCED");
    }

    @Test
    void onAPointThatWasFixedAfterTheFormOpenedTheServerRefusesWithItsSource() {
        Published groen =
                Given.consultation().withOpenPoint(BOMEN).withOpenPoint(BANKEN).published();
        Map<String, Object> written = Given.newReaction(groen, BOMEN, "OBJECTION");
        Given.act(
                        groen,
                        "/decision-points/" + groen.point(BOMEN) + "/markings",
                        Map.of(
                                "point",
                                Given.fixedPoint("Er komen linden"),
                                "reason",
                                "De kwekerij had niets anders."))
                .then()
                .statusCode(201);

        refused(submit(groen, written), "decision-point-fixed", "Raadsbesluit 2026-17");
        assertThat(reactionsOf(groen, "")).isEmpty();
        anonymous().get("/consultations/" + groen.slug()).then().body("reactionCount", equalTo(0));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Map<String, Object> reaction = Given.newReaction(groen, BOMEN, "AGREE");
        reaction.put("text", "kort");
        reaction.put("stance", null);

        submit(groen, reaction)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/text"))
                .body("violations.pointer", hasItem("/stance"));
    }

    @Test
    void aRetryGivesTheFirstAnswerAgain() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        UUID key = UUID.randomUUID();
        Map<String, Object> reaction = Given.newReaction(groen, BOMEN, "AGREE");
        String newcomer = People.newResident();

        List<Response> answers =
                Parallel.times(
                        10,
                        i ->
                                as(newcomer)
                                        .header("Idempotency-Key", key)
                                        .body(reaction)
                                        .post(path(groen)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
        assertThat(reactionsOf(groen, "")).hasSize(1);
    }

    @Test
    void reactionsAreListedPerPointAndStanceAndCounted() {
        Published groen =
                Given.consultation().withOpenPoint(BOMEN).withOpenPoint(BANKEN).published();
        String first = Given.reaction(groen, BOMEN, "AGREE", People.FATIMA.token());
        String second = Given.reaction(groen, BANKEN, "CONCERN", People.JAN.token());
        String third = Given.reaction(groen, BOMEN, "OBJECTION", People.NOOR.token());
        Given.proposal(groen, BOMEN, People.FATIMA);

        assertThat(reactionsOf(groen, "")).containsExactly(third, second, first);
        assertThat(reactionsOf(groen, "?stance=CONCERN")).containsExactly(second);
        assertThat(reactionsOf(groen, "?decisionPoint=" + groen.point(BOMEN)))
                .containsExactly(third, first);
        assertThat(reactionsOf(groen, "?stance=AGREE&decisionPoint=" + groen.point(BANKEN)))
                .isEmpty();

        List<Map<String, Object>> counts =
                anonymous()
                        .get("/consultations/" + groen.slug() + "/reaction-counts")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("points");
        assertThat(counts)
                .containsExactlyInAnyOrder(
                        counted(groen.point(BOMEN), 1, 0, 1),
                        counted(groen.point(BANKEN), 0, 1, 0));
    }

    @Test
    void theActionsTellOnWhichPointsOneMayReact() {
        Published groen =
                Given.consultation().withOpenPoint(BOMEN).withFixedPoint("Vast").published();

        List<Map<String, Object>> actions =
                as(People.FATIMA)
                        .get("/consultations/" + groen.slug() + "/actions")
                        .then()
                        .extract()
                        .path("actions.findAll { it.action == 'react' }");

        assertThat(actions)
                .anySatisfy(
                        action ->
                                assertThat(action)
                                        .containsEntry("decisionPointId", groen.point(BOMEN))
                                        .containsEntry("allowed", true))
                .anySatisfy(
                        action ->
                                assertThat(action)
                                        .containsEntry("decisionPointId", groen.point("Vast"))
                                        .containsEntry("problem", "decision-point-fixed"));
    }

    private static Map<String, Object> counted(String point, int agree, int concern, int object) {
        return new HashMap<>(
                Map.of(
                        "decisionPointId",
                        point,
                        "agree",
                        agree,
                        "concern",
                        concern,
                        "objection",
                        object));
    }

    private static void refused(Response response, String problem, String detail) {
        response.then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:" + problem))
                .body("detail", containsString(detail));
    }

    private static Response submit(Published consultation, Map<String, Object> reaction) {
        return creating(People.FATIMA).body(reaction).post(path(consultation));
    }

    private static String path(Published consultation) {
        return "/consultations/" + consultation.slug() + "/reactions";
    }

    private static List<Object> reactionsOf(Published consultation, String query) {
        return Lists.walk(path(consultation) + query, 1).stream()
                .map(row -> row.get("id"))
                .toList();
    }
}
