package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** "Stond dit al vast?" (rule 11 of the product). */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ChallengeResourceTest {

    private static final String OPEN = "Welke bomen komen terug?";
    private static final String FIXED = "De zieke bomen gaan weg";
    private static final String UNKNOWN = "Of er geld is voor een fontein";
    private static final String REASON = "De bestelling was in mei al gedaan.";

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

    private static Response raise(Published consultation, String point, String claim) {
        return Given.challenge(consultation, point, claim);
    }

    private static String raised(Published consultation, String point, String claim) {
        return raise(consultation, point, claim).then().statusCode(201).extract().path("id");
    }

    private static Response answer(
            Published consultation, String challenge, Map<String, Object> point) {
        return Given.answer(consultation, challenge, point, REASON);
    }

    @Test
    void itRunsForTheAnswerTermOfThePromise() {
        Published groen = groen();

        String id =
                raise(groen, OPEN, "SAYS_OPEN_IS_FIXED")
                        .then()
                        .statusCode(201)
                        .body("state", equalTo("RUNNING"))
                        .body("challenger", equalTo("Fatima E."))
                        .body("cardVersion", equalTo(1))
                        .body("dueDate", equalTo(day(42)))
                        .body("overdue", equalTo(false))
                        .body("answer", nullValue())
                        .extract()
                        .path("id");

        assertThat(challengedPoints(groen)).containsExactly(groen.point(OPEN));
        clock.moveTo(Instant.now().plus(Duration.ofDays(43)));
        anonymous().get("/challenges/" + id).then().body("overdue", equalTo(true));
        assertThat(figure(groen)).containsEntry("overdueChallengeCount", 1);
    }

    @Test
    void upheldItFixesThePointInTheSameStepAndStaysToBeRead() {
        Published groen = groen();
        String id = raised(groen, OPEN, "SAYS_OPEN_IS_FIXED");

        answer(groen, id, Given.fixedPoint("Er komen linden"))
                .then()
                .statusCode(201)
                .body("state", equalTo("UPHELD"))
                .body("answer", equalTo(REASON));

        assertThat(challengedPoints(groen)).isEmpty();
        anonymous()
                .get("/consultations/" + groen.slug() + "/acts/2")
                .then()
                .body("kind", equalTo("POINT_MARKED"))
                .body("challengeId", equalTo(id))
                .body("signal", equalTo(true));
        assertThat(Lists.walk("/consultations/" + groen.slug() + "/challenges"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("id", id));
        assertThat(figure(groen))
                .containsEntry("challengeCount", 1)
                .containsEntry("upheldCount", 1)
                .containsEntry("signalCount", 1);
        refused(answer(groen, id, null), "challenge-closed");
        refused(as(People.JAN).put("/challenges/" + id + "/joining"), "challenge-closed");
    }

    @Test
    void dismissedItChangesNothingAndAnotherMayBeRaised() {
        Published groen = groen();
        String id = raised(groen, FIXED, "SAYS_FIXED_IS_OPEN");

        answer(groen, id, null).then().statusCode(201).body("state", equalTo("DISMISSED"));

        anonymous().get("/consultations/" + groen.slug()).then().body("card.version", equalTo(1));
        raise(groen, FIXED, "SAYS_FIXED_IS_OPEN").then().statusCode(201);
    }

    @Test
    void upheldNeedsTheMarkerThatTheClaimAsks() {
        Published groen = groen();
        String fixed = raised(groen, FIXED, "SAYS_FIXED_IS_OPEN");
        String unknown = raised(groen, UNKNOWN, "SAYS_UNKNOWN_IS_KNOWN");

        answer(groen, fixed, Given.fixedPoint("Toch vast"))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/point/marker")));
        creating(People.SANNE)
                .header("If-Match", "\"1\"")
                .body(Map.of("upheld", true, "reason", REASON))
                .post("/challenges/" + fixed + "/outcome")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/point")));
        answer(groen, fixed, Given.openPoint("Welke bomen gaan weg?")).then().statusCode(201);
        answer(groen, unknown, Given.fixedPoint("Er komt geen fontein")).then().statusCode(201);
    }

    @Test
    void aClaimMustFitTheMarker() {
        Published groen = groen();

        refused(raise(groen, OPEN, "SAYS_FIXED_IS_OPEN"), "challenge-claim-mismatch");
        refused(raise(groen, FIXED, "SAYS_UNKNOWN_IS_KNOWN"), "challenge-claim-mismatch");
        refused(raise(groen, UNKNOWN, "SAYS_OPEN_IS_FIXED"), "challenge-claim-mismatch");
    }

    @Test
    void oneRunsOnAPointWhoeverIsFirst() {
        Published groen = groen();

        List<Integer> statuses =
                Parallel.times(8, i -> raise(groen, OPEN, "SAYS_OPEN_IS_FIXED").statusCode());

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void whileItRunsThePointWaitsForTheAnswer() {
        Published groen = groen();
        raised(groen, OPEN, "SAYS_OPEN_IS_FIXED");
        String point = "/decision-points/" + groen.point(OPEN);

        refused(
                Given.act(
                        groen,
                        point + "/markings",
                        Map.of("reason", REASON, "point", Given.fixedPoint("Vast"))),
                "challenge-running");
        refused(
                Given.act(groen, point + "/withdrawal", Map.of("reason", REASON)),
                "challenge-running");
        refused(Given.act(groen, "/withdrawal", Map.of("reason", REASON)), "challenge-running");
    }

    @Test
    void othersJoinAndLeaveAndAreCountedOnce() {
        Published groen = groen();
        String id = raised(groen, OPEN, "SAYS_OPEN_IS_FIXED");
        String path = "/challenges/" + id + "/joining";

        Parallel.times(6, i -> as(People.JAN).put(path).then().statusCode(204));
        as(People.FATIMA).put(path).then().statusCode(204);
        as(People.NOOR).put(path).then().statusCode(204);
        assertThat(joiners(id)).isEqualTo(2);
        assertThat(allowed(id, People.JAN)).containsExactly("leave");
        assertThat(allowed(id, People.SANNE)).containsExactly("answer");

        as(People.NOOR).delete(path).then().statusCode(204);
        as(People.NOOR).delete(path).then().statusCode(204);
        assertThat(joiners(id)).isEqualTo(1);
        assertThat(allowed(id, People.NOOR)).containsExactly("join");
    }

    private static List<String> challengedPoints(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug()).path("challengedPoints");
    }

    private static int joiners(String challenge) {
        return anonymous().get("/challenges/" + challenge).path("joinerCount");
    }

    private static List<String> allowed(String challenge, People person) {
        return as(person)
                .get("/challenges/" + challenge + "/actions")
                .path("actions.findAll { it.allowed }.action");
    }

    @Test
    void itMayBeRaisedInEveryPhase() {
        Published groen = groen();

        clock.moveTo(Instant.now().plus(Duration.ofDays(61)));
        raise(groen, OPEN, "SAYS_OPEN_IS_FIXED").then().statusCode(201);
    }

    private static Map<String, Object> figure(Published consultation) {
        return Lists.walk("/figures/consultations").stream()
                .filter(row -> row.get("slug").equals(consultation.slug()))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(Response response, String slug) {
        response.then().statusCode(409).body("type", endsWith(":" + slug));
    }

    private static String day(int fromToday) {
        return LocalDate.now(PlatformClock.ZONE).plusDays(fromToday).toString();
    }
}
