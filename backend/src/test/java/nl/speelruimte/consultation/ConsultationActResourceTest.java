package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After publication there are only acts, each with a reason (rule 2 of the product). */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConsultationActResourceTest {

    private static final String OPEN = "Welke bomen komen terug?";
    private static final String FIXED = "De zieke bomen gaan weg";
    private static final String UNKNOWN = "Of er geld is voor een fontein";
    private static final String REASON = "De raad heeft dit besloten.";

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    private static Published groen() {
        return Given.consultation()
                .withFixedPoint(FIXED)
                .withOpenPoint(OPEN)
                .withUnknownPoint(UNKNOWN)
                .published();
    }

    private static Response mark(Published consultation, String point, Map<String, Object> to) {
        return act(consultation, point, "markings", to);
    }

    private static Response act(
            Published consultation, String point, String noun, Map<String, Object> to) {
        return Given.act(
                consultation,
                "/decision-points/" + consultation.point(point) + "/" + noun,
                Map.of("reason", REASON, "point", to));
    }

    @Test
    void fixingAnOpenPointWhileContributionsRunMakesAVersionAnEntryAndASignal()
            throws SQLException {
        Published groen = groen();

        mark(groen, OPEN, Given.fixedPoint("Er komen linden"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/consultations/" + groen.slug() + "/acts/2"))
                .body("kind", equalTo("POINT_MARKED"))
                .body("markerBefore", equalTo("OPEN"))
                .body("markerAfter", equalTo("FIXED"))
                .body("reason", equalTo(REASON))
                .body("signal", equalTo(true));

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("card.version", equalTo(2))
                .body("card.points[1].marker", equalTo("FIXED"))
                .body("card.points[1].open", nullValue())
                .body("influenceLevel", equalTo("INFORM"))
                .body("participation", equalTo("CLOSED"))
                .body("participationEndDate", equalTo(day(0)))
                .body("nothingOpenSince", notNullValue())
                .body("signals.cardVersion", equalTo(List.of(2)));
        anonymous()
                .get("/consultations/" + groen.slug() + "/card-versions/1")
                .then()
                .body("points[1].marker", equalTo("OPEN"))
                .body("points[1].title", equalTo(OPEN));
        assertThat(Lists.walk("/consultations/" + groen.slug() + "/acts", 1))
                .extracting(act -> act.get("kind"))
                .containsExactly("POINT_MARKED", "CONSULTATION_PUBLISHED");
        String entry = entries("point-marked", groen).get(0);
        assertThat(entry)
                .contains("\"markerBefore\":\"OPEN\"", "\"signal\":true", "\"cardVersion\":2")
                .doesNotContain(REASON, "linden");
    }

    @Test
    void beforeCollectingTheSameActIsNoSignal() {
        Published groen =
                Given.consultation().announced().withOpenPoint(OPEN).withOpenPoint("2").published();

        mark(groen, OPEN, Given.fixedPoint("Er komen linden"))
                .then()
                .statusCode(201)
                .body("signal", equalTo(false));
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("nothingOpenSince", nullValue());
    }

    @Test
    void whatIsKnownCannotBecomeUnknownAndWhatIsSoCannotBecomeSo() {
        Published groen = groen();

        for (String point : List.of(OPEN, FIXED, UNKNOWN)) {
            refused(mark(groen, point, Given.unknownPoint("Of het mag")), "marker-change-refused");
        }
        refused(mark(groen, OPEN, Given.openPoint(OPEN)), "marker-change-refused");
        refused(mark(groen, FIXED, Given.fixedPoint(FIXED)), "marker-change-refused");
        assertThat(version(groen)).isEqualTo(1);
    }

    @Test
    void anUnknownPointBecomesOpenAndAFixedOneIsOpenedAgain() {
        Published groen = groen();

        mark(groen, UNKNOWN, Given.openPoint("Waar komt de fontein?"))
                .then()
                .statusCode(201)
                .body("signal", equalTo(false));
        mark(groen, FIXED, Given.openPoint("Welke bomen gaan weg?")).then().statusCode(201);

        assertThat(
                        as(People.FATIMA)
                                .get("/consultations/" + groen.slug())
                                .<List<String>>path("card.points.marker"))
                .containsOnly("OPEN");
    }

    @Test
    void allFaultsOfTheNewPointComeAtOnceAndNothingChanges() {
        Published groen = groen();

        mark(groen, OPEN, Map.of("marker", "FIXED"))
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/point/title"))
                .body("violations.pointer", hasItem("/point/fixed/ground"))
                .body("violations.pointer", hasItem("/point/fixed/source"))
                .body("violations.pointer", hasItem("/point/fixed/decisionDate"));
        Given.act(
                        groen,
                        "/decision-points/" + groen.point(OPEN) + "/withdrawal",
                        Map.of("reason", " "))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/reason")));
        assertThat(version(groen)).isEqualTo(1);
    }

    @Test
    void aLoweredLevelIsASignalAndARaisedOneIsNot() {
        Published groen = groen();
        String path = "/decision-points/" + groen.point(OPEN) + "/influence-levels";

        level(groen, path, "CONSULT").then().statusCode(201).body("signal", equalTo(true));
        level(groen, path, "CODECIDE").then().statusCode(201).body("signal", equalTo(false));
        refused(level(groen, path, "CODECIDE"), "nothing-changes");
        level(groen, path, "INFORM").then().statusCode(400);
        refused(
                level(
                        groen,
                        "/decision-points/" + groen.point(FIXED) + "/influence-levels",
                        "ADVISE"),
                "decision-point-fixed");
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("influenceLevel", equalTo("CODECIDE"));
    }

    private static Response level(Published consultation, String path, String level) {
        return Given.act(consultation, path, Map.of("reason", REASON, "influenceLevel", level));
    }

    @Test
    void aMovedDateIsASignalAndMustLieAhead() {
        Published groen = groen();

        move(groen, OPEN, 100).then().statusCode(201).body("signal", equalTo(true));
        move(groen, UNKNOWN, 30).then().statusCode(201).body("signal", equalTo(true));
        refused(move(groen, UNKNOWN, 30), "nothing-changes");
        refused(move(groen, FIXED, 30), "decision-point-fixed");
        move(groen, OPEN, 10)
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/date")))
                .body("violations.code", equalTo(List.of("dates-out-of-order")));
        move(groen, UNKNOWN, -1).then().body("violations.code", equalTo(List.of("in-the-past")));
    }

    private static Response move(Published consultation, String point, int days) {
        return Given.act(
                consultation,
                "/decision-points/" + consultation.point(point) + "/reschedulings",
                Map.of("reason", REASON, "date", day(days)));
    }

    @Test
    void rewordingKeepsMarkerLevelAndDate() {
        Published groen = groen();
        Map<String, Object> other = new HashMap<>(Given.openPoint("Welke soorten bomen?"));

        act(groen, OPEN, "rewordings", other).then().statusCode(201).body("signal", equalTo(false));
        refused(act(groen, OPEN, "rewordings", other), "nothing-changes");
        other.put(
                "open",
                Map.of(
                        "influenceLevel", "CONSULT",
                        "limits", "Er is € 20.000.",
                        "decider", "COUNCIL",
                        "decisionDate", day(91)));
        act(groen, OPEN, "rewordings", other)
                .then()
                .statusCode(400)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/point/open/influenceLevel", "/point/open/decisionDate")))
                .body("violations.code", equalTo(List.of("locked", "locked")));
        act(groen, OPEN, "rewordings", Given.fixedPoint("Vast"))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/point/marker")));
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("card.points[1].title", equalTo("Welke soorten bomen?"));
    }

    @Test
    void aWithdrawnPointStaysOnTheCardAndTakesNothingMore() {
        Published groen = groen();
        String path = "/decision-points/" + groen.point(OPEN) + "/withdrawal";

        Given.act(groen, path, Map.of("reason", REASON)).then().statusCode(201);

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("card.points[1].withdrawnAt", notNullValue())
                .body("card.points[1].marker", equalTo("OPEN"))
                .body("nothingOpenSince", notNullValue());
        refused(Given.act(groen, path, Map.of("reason", REASON)), "decision-point-withdrawn");
        refused(mark(groen, OPEN, Given.fixedPoint("Vast")), "decision-point-withdrawn");
        refused(
                creating(People.FATIMA)
                        .body(Given.newProposal(groen, OPEN))
                        .post("/consultations/" + groen.slug() + "/proposals"),
                "decision-point-withdrawn");
    }

    @Test
    void aPointIsAddedAtTheEndOfTheCard() {
        Published groen = groen();

        Given.act(
                        groen,
                        "/decision-points",
                        Map.of("reason", REASON, "point", Given.openPoint("Waar komen bankjes?")))
                .then()
                .statusCode(201)
                .body("kind", equalTo("POINT_ADDED"))
                .body("markerBefore", nullValue());
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("card.points[3].title", equalTo("Waar komen bankjes?"));
    }

    @Test
    void whatOpensWhereNothingWasAskedNeedsPhasesInWhichResidentsTakePart() {
        Published riolering =
                Given.consultation()
                        .phases("CARRYING_OUT", 0)
                        .withFixedPoint(FIXED)
                        .published("INFORMATION");

        refused(mark(riolering, FIXED, Given.openPoint(OPEN)), "participation-not-planned");
    }

    @Test
    void phasesToComeMayMoveAndThoseThatBeganMayNot() {
        Published groen = groen();

        phases(groen, "COLLECTING", 0, "DISCUSSING", 20, "DECIDING", 70)
                .then()
                .statusCode(201)
                .body("kind", equalTo("PHASES_RESCHEDULED"))
                .body("signal", equalTo(true));
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("phases.firstDate", equalTo(List.of(day(0), day(20), day(70))))
                .body("participationEndDate", equalTo(day(69)));
        anonymous()
                .get("/consultations/" + groen.slug() + "/card-versions/1")
                .then()
                .body("phases.firstDate", equalTo(List.of(day(0), day(60))));

        refused(
                phases(groen, "COLLECTING", 0, "DISCUSSING", 20, "DECIDING", 70),
                "nothing-changes");
        assertThat(codes(phases(groen, "COLLECTING", 1, "DECIDING", 70)))
                .containsExactly("/phases/0/firstDate locked");
        assertThat(codes(phases(groen, "DECIDING", 70)))
                .containsExactlyInAnyOrder("/phases required", "/phases locked");
        assertThat(codes(phases(groen, "COLLECTING", 0, "DECIDING", 0)))
                .containsExactlyInAnyOrder(
                        "/phases/1/firstDate dates-out-of-order",
                        "/phases/1/firstDate in-the-past");
        assertThat(codes(phases(groen, "COLLECTING", 0, "DECIDING", 95)))
                .containsExactly("/phases dates-out-of-order");
    }

    private static List<String> codes(Response response) {
        List<Map<String, String>> violations =
                response.then().statusCode(400).extract().path("violations");
        return violations.stream().map(v -> v.get("pointer") + " " + v.get("code")).toList();
    }

    private static Response phases(Published consultation, Object... phasesAndDays) {
        List<Map<String, Object>> phases = new ArrayList<>();
        for (int i = 0; i < phasesAndDays.length; i += 2) {
            phases.add(
                    Map.of(
                            "phase",
                            phasesAndDays[i],
                            "firstDate",
                            day((int) phasesAndDays[i + 1])));
        }
        return Given.act(
                consultation, "/reschedulings", Map.of("reason", REASON, "phases", phases));
    }

    @Test
    void aWithdrawnConsultationStaysToBeReadAndTakesNothingMore() {
        Published groen = groen();

        Given.act(groen, "/withdrawal", Map.of("reason", REASON)).then().statusCode(201);

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("state", equalTo("WITHDRAWN"))
                .body("participation", equalTo("CLOSED"));
        refused(Given.act(groen, "/withdrawal", Map.of("reason", REASON)), "consultation-ended");
        refused(mark(groen, OPEN, Given.fixedPoint("Vast")), "consultation-ended");
        assertThat(actions(groen).values()).containsOnly("consultation-ended");
    }

    @Test
    void theActionsTellAnOfficialWhatEachPointAllows() {
        Published groen = groen();

        assertThat(actions(groen))
                .containsEntry("mark-fixed " + groen.point(OPEN), "allowed")
                .containsEntry("mark-open " + groen.point(OPEN), "marker-change-refused")
                .containsEntry("mark-open " + groen.point(FIXED), "allowed")
                .containsEntry("mark-fixed " + groen.point(UNKNOWN), "allowed")
                .containsEntry("change-level " + groen.point(FIXED), "decision-point-fixed")
                .containsEntry("reschedule-point " + groen.point(UNKNOWN), "allowed")
                .containsEntry("withdraw null", "allowed");
        assertThat(
                        as(People.FATIMA)
                                .get("/consultations/" + groen.slug() + "/actions")
                                .<List<String>>path("actions.action"))
                .containsOnly(
                        "amend",
                        "propose",
                        "react",
                        "propose-by-email",
                        "react-by-email",
                        "propose-on-behalf",
                        "react-on-behalf",
                        "challenge",
                        "answer");
    }

    private static Map<String, String> actions(Published consultation) {
        List<Map<String, Object>> actions =
                as(People.SANNE)
                        .get("/consultations/" + consultation.slug() + "/actions")
                        .path(
                                "actions.findAll { !(it.action in ['propose', 'react', 'challenge', 'answer']) }");
        Map<String, String> outcomes = new HashMap<>();
        actions.forEach(
                a ->
                        outcomes.put(
                                a.get("action") + " " + a.get("decisionPointId"),
                                Boolean.TRUE.equals(a.get("allowed"))
                                        ? "allowed"
                                        : (String) a.get("problem")));
        return outcomes;
    }

    @Test
    void anActNeedsTheVersionThatStandsAndARetryGivesTheSameAnswer() {
        Published groen = groen();
        String path = "/consultations/" + groen.slug() + "/withdrawal";
        UUID key = UUID.randomUUID();
        Map<String, Object> request = Map.of("reason", REASON);

        creating(People.SANNE).body(request).post(path).then().statusCode(428);
        creating(People.SANNE)
                .header("If-Match", "\"2\"")
                .body(request)
                .post(path)
                .then()
                .statusCode(412);
        as(People.SANNE)
                .header("If-Match", "\"1\"")
                .body(request)
                .post(path)
                .then()
                .statusCode(400);
        for (int i = 0; i < 2; i++) {
            as(People.SANNE)
                    .header("Idempotency-Key", key)
                    .header("If-Match", "\"1\"")
                    .body(request)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("cardVersion", equalTo(2));
        }
        assertThat(version(groen)).isEqualTo(2);
    }

    @Test
    void anUnknownPointPastItsDateShowsAsOverdue() {
        Published groen = groen();
        assertThat(overdue(groen)).isEmpty();

        clock.moveTo(Instant.now().plus(Duration.ofDays(20)));
        assertThat(overdue(groen)).isEmpty();
        clock.moveTo(Instant.now().plus(Duration.ofDays(21)));
        assertThat(overdue(groen)).containsExactly(groen.point(UNKNOWN));
    }

    private static List<String> overdue(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug()).path("overduePoints");
    }

    @Test
    void aHundredParallelActsOfTwoOfficialsLoseNothing() throws SQLException {
        Published groen = groen();
        String other = People.token("official-2", "Ali", "Kaya", "official");
        String base = "/consultations/" + groen.slug();
        String path = base + "/decision-points/" + groen.point(OPEN) + "/rewordings";

        Parallel.times(
                20,
                thread -> {
                    for (int i = 0; i < 5; i++) {
                        insist(
                                thread % 2 == 0 ? People.SANNE.token() : other,
                                base,
                                path,
                                "Vraag " + thread + "-" + i + "?");
                    }
                    return thread;
                });

        assertThat(version(groen)).isEqualTo(101);
        List<Map<String, Object>> acts = Lists.walk(base + "/acts");
        assertThat(acts).hasSize(101);
        for (int i = 0; i < acts.size(); i++) {
            assertThat(acts.get(i)).containsEntry("cardVersion", 101 - i);
        }
        List<String> titles = new ArrayList<>();
        for (int number = 2; number <= 101; number++) {
            titles.add(anonymous().get(base + "/card-versions/" + number).path("points[1].title"));
        }
        assertThat(titles).doesNotHaveDuplicates();
        assertThat(entries("point-reworded", groen)).hasSize(100);
    }

    /**
     * Tries again on the newer version, as an official does who hears that it changed meanwhile.
     */
    private static void insist(String official, String base, String path, String title) {
        int status = 412;
        while (status == 412) {
            status =
                    creating(official)
                            .header(
                                    "If-Match",
                                    as(official).get(base + "/actions").getHeader("ETag"))
                            .body(Map.of("reason", REASON, "point", Given.openPoint(title)))
                            .post(path)
                            .statusCode();
        }
        assertThat(status).isEqualTo(201);
    }

    private static List<String> entries(String type, Published consultation) throws SQLException {
        String id = anonymous().get("/consultations/" + consultation.slug()).path("id");
        return Database.asOwner()
                .column(
                        "select e from (select convert_from(bytes, 'UTF8') e from register_entry) x"
                                + " where e like '%\"type\":\""
                                + type
                                + "\"%' and e like '%"
                                + id
                                + "%'");
    }

    private static void refused(Response response, String slug) {
        response.then().statusCode(409).body("type", endsWith(":" + slug));
    }

    private static int version(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug()).path("card.version");
    }

    private static String day(int fromToday) {
        return LocalDate.now(PlatformClock.ZONE).plusDays(fromToday).toString();
    }
}
