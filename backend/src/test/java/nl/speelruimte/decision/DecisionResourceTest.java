package nl.speelruimte.decision;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** The decision on a point says what the input changed, and fixes the point. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class DecisionResourceTest {

    private static final String OPEN = "Welke bomen?";
    private static final String UNKNOWN = "Hoe diep is de vijver?";
    private static final String STATEMENT =
            "De lindes zijn duurder dan gevraagd, maar zij worden ouder.";

    @Inject Sequencer sequencer;

    @Test
    void itFixesThePointInTheSameActAndEverybodyReadsWhatItCameFrom() throws SQLException {
        Published groen = published();
        String grouped = Given.proposal(groen, OPEN, People.FATIMA);
        String single = Given.proposal(groen, OPEN, People.JAN);
        String theme = Answering.grouped(groen, grouped);
        Answering.publish(groen, Answering.draft(groen, theme)).then().statusCode(201);
        Answering.answered(groen, single);
        Answering.pass(groen, 61);
        Map<String, Object> written = Deciding.decision(groen, OPEN, single);
        written.put("themes", List.of(theme));

        String id = publish(groen, written);

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("card.version", equalTo(2))
                .body("card.points[0].marker", equalTo("FIXED"))
                .body("card.points[0].title", equalTo("Er komen lindes langs de vijver."))
                .body("card.points[0].fixed.source", equalTo("Raadsbesluit 2026-51"))
                .body("nothingOpenSince", notNullValue())
                .body("signals", empty());
        anonymous()
                .get("/consultations/" + groen.slug() + "/acts/2")
                .then()
                .body("kind", equalTo("POINT_DECIDED"))
                .body("markerBefore", equalTo("OPEN"))
                .body("reason", equalTo("Lindes geven veel schaduw."));
        anonymous()
                .get("/decisions/" + id)
                .then()
                .statusCode(200)
                .body("question", equalTo(OPEN))
                .body("consultation.slug", equalTo(groen.slug()))
                .body("influenceLevel", equalTo("ADVISE"))
                .body("followsInput", equalTo("FOLLOWS"))
                .body("deviation", nullValue())
                .body("themes.id", contains(theme))
                .body("contributionCount", equalTo(2))
                .body("cardVersion", equalTo(2))
                .body("entry", notNullValue());
        anonymous()
                .get("/consultations/" + groen.slug() + "/decisions")
                .then()
                .body("items.id", contains(id));
        anonymous()
                .get("/decisions/" + id + "/contributions")
                .then()
                .body("items.contributionId", contains(grouped, single))
                .body("items[0].theme", equalTo("Bankjes en schaduw"))
                .body("items[1].theme", nullValue());
        String cursor =
                anonymous().get("/decisions/" + id + "/contributions?limit=1").path("nextCursor");
        anonymous()
                .get("/decisions/" + id + "/contributions?limit=1&cursor=" + cursor)
                .then()
                .body("items.contributionId", contains(single))
                .body("nextCursor", nullValue());
    }

    @Test
    void whatItCameFromShowsNoTitleThatAModeratorHid() throws SQLException {
        Published groen = published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, proposal);
        Answering.pass(groen, 61);
        String id = publish(groen, Deciding.decision(groen, OPEN, proposal));
        Given.report(proposal, People.newResident());
        Given.hide(proposal).then().statusCode(201);

        anonymous()
                .get("/decisions/" + id + "/contributions")
                .then()
                .body("items.contributionId", contains(proposal))
                .body("items[0].title", equalTo(""));
    }

    @Test
    void theRegisterSaysItInOneEntryWithoutAnyText() throws SQLException {
        Published groen = published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, proposal);
        Answering.pass(groen, 61);
        String id = publish(groen, departing(groen, proposal, "DEPARTS"));
        sequencer.run();

        String entry = anonymous().get("/decisions/" + id).path("entry");
        anonymous()
                .get(
                        "/register/entries?cardVersion=2&consultation="
                                + anonymous().get("/consultations/" + groen.slug()).path("id"))
                .then()
                .body("items.id", contains(entry))
                .body("items[0].type", equalTo("point-decided"))
                .body("items[0].entry", containsString("\"decision\":\"" + id))
                .body("items[0].entry", containsString("\"followsInput\":\"DEPARTS\""))
                .body("items[0].entry", containsString(proposal))
                .body("items[0].entry", not(containsString("linde")))
                .body(
                        "items[0].texts.name",
                        containsInAnyOrder(
                                "reason",
                                "inputEffect",
                                "deviationStatement",
                                point(groen, "title"),
                                point(groen, "source"),
                                point(groen, "sourceUrl"),
                                point(groen, "reason")));
    }

    private static String point(Published consultation, String name) {
        return "points." + consultation.point(OPEN) + "." + name;
    }

    @Test
    void whatDepartsFromAdviceIsRefusedUntilThePortfolioHolderSaysWhy() throws SQLException {
        for (String departure : List.of("PARTLY", "DEPARTS")) {
            Published groen = published();
            String proposal = Given.proposal(groen, OPEN, People.FATIMA);
            Answering.answered(groen, proposal);
            Answering.pass(groen, 61);
            Map<String, Object> written = departing(groen, proposal, departure);
            written.remove("deviationStatement");

            Deciding.publish(groen, written)
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("deviation-statement-missing"))
                    .body("violations.pointer", contains("/deviationStatement"));
            anonymous()
                    .get("/consultations/" + groen.slug())
                    .then()
                    .body("card.version", equalTo(1));

            written.put("deviationStatement", STATEMENT);
            anonymous()
                    .get("/decisions/" + publish(groen, written))
                    .then()
                    .body("deviation.text", equalTo(STATEMENT))
                    .body("deviation.holderName", equalTo("Iris Veldhuis"))
                    .body("deviation.holderFunction", equalTo("wethouder groen"));
        }
    }

    @Test
    void whoPromisedToConsultAloneMayDepartWithoutAStatement() throws SQLException {
        Published groen = published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, proposal);
        Given.act(
                        groen,
                        "/decision-points/" + groen.point(OPEN) + "/influence-levels",
                        Map.of("reason", "Er is haast.", "influenceLevel", "CONSULT"))
                .then()
                .statusCode(201);
        Answering.pass(groen, 61);
        Map<String, Object> written = departing(groen, proposal, "DEPARTS");
        written.remove("deviationStatement");

        publish(groen, written);
    }

    @Test
    void allFaultsComeAtOnce() throws SQLException {
        Published groen = published();
        String answered = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, answered);
        String waiting = Given.proposal(groen, OPEN, People.JAN);
        Published other = published();
        String foreign = Given.proposal(other, OPEN, People.FATIMA);
        Answering.answered(other, foreign);
        Answering.pass(groen, 61);
        Map<String, Object> written =
                Deciding.decision(groen, OPEN, answered, waiting, foreign, answered);
        written.put("themes", List.of(Answering.grouped(groen, waiting)));
        written.put("followsInput", null);
        written.put("fixed", Map.of("decisionDate", today().plusDays(1).toString()));

        Deciding.publish(groen, written)
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/fixed/ground",
                                "/fixed/decider",
                                "/fixed/source",
                                "/fixed/reason",
                                "/fixed/decisionDate",
                                "/followsInput",
                                "/themes/0",
                                "/contributions/1",
                                "/contributions/2",
                                "/contributions/3"));
    }

    @Test
    void whereResidentsBroughtSomethingInItSaysWhereItCameFrom() throws SQLException {
        Published groen = published();
        Answering.answered(groen, Given.proposal(groen, OPEN, People.FATIMA));
        Answering.pass(groen, 61);

        Deciding.publish(groen, Deciding.decision(groen, OPEN))
                .then()
                .statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/followsInput", "/themes"));
    }

    @Test
    void whereNobodyBroughtAnythingInThereIsNothingToFollow() throws SQLException {
        Published groen = published();
        Answering.pass(groen, 61);
        Map<String, Object> written = Deciding.decision(groen, OPEN);
        written.put("followsInput", "DEPARTS");
        written.put("deviationStatement", STATEMENT);
        Deciding.publish(groen, written)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/followsInput"));

        written.remove("followsInput");
        Deciding.publish(groen, written)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/deviationStatement"));

        written.remove("deviationStatement");
        anonymous()
                .get("/decisions/" + publish(groen, written))
                .then()
                .body("followsInput", nullValue())
                .body("contributionCount", equalTo(0));
    }

    @Test
    void whatWasNotYetKnownIsDecidedToo() throws SQLException {
        Published groen = published();
        Answering.pass(groen, 61);

        anonymous()
                .get("/decisions/" + publish(groen, Deciding.decision(groen, UNKNOWN)))
                .then()
                .body("question", equalTo(UNKNOWN))
                .body("influenceLevel", nullValue());
    }

    @Test
    void itIsRefusedWhileResidentsTakePartAndWhereItWasTakenThen() throws SQLException {
        Published groen = published();
        action(groen, "phase-closed");
        Deciding.publish(groen, Deciding.decision(groen, OPEN))
                .then()
                .statusCode(409)
                .body("type", endsWith("phase-closed"));

        Answering.pass(groen, 61);
        action(groen, null);
        Map<String, Object> written = Deciding.decision(groen, OPEN);
        Map<String, Object> fixed = new HashMap<>(fixed(written));
        fixed.put("decisionDate", today().minusDays(2).toString());
        written.put("fixed", fixed);
        Deciding.publish(groen, written)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/fixed/decisionDate"))
                .body("violations.code", contains("dates-out-of-order"));
    }

    @SuppressWarnings("unchecked") // written so by Deciding
    private static Map<String, Object> fixed(Map<String, Object> decision) {
        return (Map<String, Object>) decision.get("fixed");
    }

    @Test
    void aPointIsDecidedOnceEvenAfterItWasOpenedAgain() throws SQLException {
        Published groen = published();
        Answering.pass(groen, 61);
        publish(groen, Deciding.decision(groen, OPEN));
        action(groen, "decision-exists");

        Given.act(
                        groen,
                        "/decision-points/" + groen.point(OPEN) + "/markings",
                        Map.of("reason", "De lindes zijn op.", "point", Given.openPoint(OPEN)))
                .then()
                .statusCode(201);
        Deciding.publish(groen, Deciding.decision(groen, OPEN))
                .then()
                .statusCode(409)
                .body("type", endsWith("decision-exists"));
    }

    @Test
    void onceResidentsHadTheirTurnMarkingIsNoWayAroundTheDecision() throws SQLException {
        Published groen = published();
        Answering.pass(groen, 61);
        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .body(
                        "actions.find { it.action == 'mark-fixed' && it.decisionPointId == '%s' }.problem"
                                .formatted(groen.point(OPEN)),
                        equalTo("decision-required"));
        markFixed(groen).then().statusCode(409).body("type", endsWith("decision-required"));

        publish(groen, Deciding.decision(groen, OPEN));
        Given.act(
                        groen,
                        "/decision-points/" + groen.point(OPEN) + "/markings",
                        Map.of("reason", "De lindes zijn op.", "point", Given.openPoint(OPEN)))
                .then()
                .statusCode(201);
        markFixed(groen).then().statusCode(201).body("signal", equalTo(true));
    }

    private static Response markFixed(Published consultation) {
        return Given.act(
                consultation,
                "/decision-points/" + consultation.point(OPEN) + "/markings",
                Map.of("reason", "Het staat vast.", "point", Given.fixedPoint(OPEN)));
    }

    @Test
    void whatWasFixedByAnotherActOrIsDisputedOrHasEndedIsNotDecided() throws SQLException {
        Published groen = published();
        markFixed(groen).then().statusCode(201);
        Given.challenge(groen, UNKNOWN, "SAYS_UNKNOWN_IS_KNOWN").then().statusCode(201);
        Answering.pass(groen, 61);
        refused(groen, OPEN, "decision-point-fixed");
        refused(groen, UNKNOWN, "challenge-running");

        Published ended = published();
        Given.act(ended, "/withdrawal", Map.of("reason", "Het gaat niet door."))
                .then()
                .statusCode(201);
        refused(ended, OPEN, "consultation-ended");
    }

    private static void refused(Published consultation, String point, String problem) {
        Deciding.publish(consultation, Deciding.decision(consultation, point))
                .then()
                .statusCode(409)
                .body("type", endsWith(problem));
    }

    @Test
    void aRetryAndAParallelSecondRequestDecideOnce() throws SQLException {
        Published groen = published();
        Answering.pass(groen, 61);
        UUID key = UUID.randomUUID();
        String tag = tag(groen);

        List<Integer> same =
                Parallel.times(
                        4,
                        i ->
                                as(People.SANNE)
                                        .header("Idempotency-Key", key)
                                        .header("If-Match", tag)
                                        .body(Deciding.decision(groen, OPEN))
                                        .post("/consultations/" + groen.slug() + "/decisions")
                                        .statusCode());
        assertThat(same).containsOnly(201);
        assertThat(
                        creating(People.SANNE)
                                .header("If-Match", tag)
                                .body(Deciding.decision(groen, UNKNOWN))
                                .post("/consultations/" + groen.slug() + "/decisions")
                                .statusCode())
                .isEqualTo(412);
        anonymous()
                .get("/consultations/" + groen.slug() + "/decisions")
                .then()
                .body("items", hasSize(1));
        anonymous().get("/consultations/" + groen.slug()).then().body("card.version", equalTo(2));
    }

    private static String tag(Published consultation) {
        return as(People.SANNE)
                .get("/consultations/" + consultation.slug() + "/actions")
                .getHeader("ETag");
    }

    @Test
    void theDatabaseItselfKeepsADecisionAsItIs() throws SQLException {
        Published groen = published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, proposal);
        Answering.pass(groen, 61);
        String id = publish(groen, departing(groen, proposal, "DEPARTS"));

        for (String change :
                List.of(
                        "update decision set outcome = 'Anders' where id = '" + id + "'",
                        "delete from decision_contribution where decision_id = '" + id + "'")) {
            assertThatThrownBy(() -> Database.asOwner().run(change))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anOfficialHearsWhichPointsMayBeDecidedAndAResidentDoesNot() {
        Published groen = published();
        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .body("actions.action", hasItem("decide"));
        as(People.FATIMA)
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .body("actions.action", not(hasItem("decide")));
    }

    private static Map<String, Object> departing(
            Published consultation, String proposal, String departure) {
        Map<String, Object> decision = Deciding.decision(consultation, OPEN, proposal);
        decision.put("followsInput", departure);
        decision.put("deviationStatement", STATEMENT);
        return decision;
    }

    private static Published published() {
        return Given.consultation().withOpenPoint(OPEN).withUnknownPoint(UNKNOWN).published();
    }

    private static String publish(Published consultation, Map<String, Object> decision) {
        return Deciding.publish(consultation, decision).then().statusCode(201).extract().path("id");
    }

    private static void action(Published consultation, String problem) {
        as(People.SANNE)
                .get("/consultations/" + consultation.slug() + "/actions")
                .then()
                .body(
                        "actions.find { it.action == 'decide' && it.decisionPointId == '%s' }.problem"
                                .formatted(consultation.point(OPEN)),
                        equalTo(problem));
    }

    private static LocalDate today() {
        return LocalDate.now(PlatformClock.ZONE);
    }
}
