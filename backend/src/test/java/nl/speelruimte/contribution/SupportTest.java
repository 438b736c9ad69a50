package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class SupportTest {

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aResidentSupportsAndTakesItBack() {
        String id = proposal();

        assertThat(support(id, People.JAN.token())).isEqualTo(204);
        assertCount(id, 1);

        assertThat(withdraw(id, People.JAN.token())).isEqualTo(204);
        assertCount(id, 0);
    }

    @Test
    void twiceCountsOnceAndTwiceBackTakesOneBack() {
        String id = proposal();
        support(id, People.NOOR.token());

        support(id, People.JAN.token());
        assertThat(support(id, People.JAN.token())).isEqualTo(204);
        assertCount(id, 2);

        withdraw(id, People.JAN.token());
        assertThat(withdraw(id, People.JAN.token())).isEqualTo(204);
        assertCount(id, 1);
    }

    @Test
    void tenTimesAtOnceByOnePersonCountsOnce() {
        String id = proposal();
        String newcomer = People.newResident();

        List<Integer> statuses = Parallel.times(10, i -> support(id, newcomer));

        assertThat(statuses).containsOnly(204);
        assertCount(id, 1);
    }

    @Test
    void tenPeopleAtOnceCountTen() {
        String id = proposal();
        List<String> residents = People.newResidents(10);

        List<Integer> statuses = Parallel.times(10, i -> support(id, residents.get(i)));

        assertThat(statuses).containsOnly(204);
        assertCount(id, 10);
    }

    @Test
    void supportAndWithdrawalAtOnceKeepTheCountRight() {
        String id = proposal();
        List<String> residents = People.newResidents(10);
        residents.subList(0, 5).forEach(resident -> support(id, resident));

        Parallel.times(
                10, i -> i < 5 ? withdraw(id, residents.get(i)) : support(id, residents.get(i)));

        assertCount(id, 5);
    }

    @Test
    void whoSupportsIsToldToNobody() {
        String id = proposal();
        support(id, People.JAN.token());

        assertThat(anonymous().get("/proposals/" + id).asString()).doesNotContain("Jan");
    }

    @Test
    void anUnknownProposalIsNotFound() {
        assertThat(support(UUID.randomUUID().toString(), People.JAN.token())).isEqualTo(404);
        assertThat(withdraw(UUID.randomUUID().toString(), People.JAN.token())).isEqualTo(404);
    }

    @Test
    void whileItIsDiscussedItCanBeSupportedAfterwardsItCannot() {
        Published groen =
                Given.consultation()
                        .phases("COLLECTING", 0, "DISCUSSING", 10, "DECIDING", 20)
                        .withOpenPoint("Welke bomen?")
                        .published();
        String id = Given.proposal(groen, "Welke bomen?", People.FATIMA);

        later(10);
        assertThat(support(id, People.JAN.token())).isEqualTo(204);

        later(20);
        assertThat(support(id, People.NOOR.token())).isEqualTo(409);
        assertThat(withdraw(id, People.JAN.token())).isEqualTo(409);
        assertCount(id, 1);
    }

    @Test
    void theActionsSayWhatThisCallerMayDoNow() {
        String id = proposal();

        assertActions(
                anonymous().get("/proposals/" + id + "/actions"), "unauthorized", "not-supported");
        assertActions(actions(id, People.SANNE), "forbidden", "not-supported");
        assertActions(actions(id, People.JAN), "allowed", "not-supported");

        support(id, People.JAN.token());
        assertActions(actions(id, People.JAN), "already-supported", "allowed");
        assertActions(actions(id, People.NOOR), "allowed", "not-supported");

        later(60);
        assertActions(actions(id, People.JAN), "already-supported", "phase-closed");
        assertActions(actions(id, People.NOOR), "phase-closed", "not-supported");
    }

    private static void assertActions(Response response, String support, String withdraw) {
        Map<Object, Object> found = new LinkedHashMap<>();
        for (Map<String, Object> action : response.<List<Map<String, Object>>>path("actions")) {
            boolean allowed = (boolean) action.get("allowed");
            found.put(action.get("action"), allowed ? "allowed" : action.get("problem"));
        }
        found.remove("comment");
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("support", support, "withdraw-support", withdraw));
    }

    private static Response actions(String id, People person) {
        return as(person).get("/proposals/" + id + "/actions");
    }

    private static String proposal() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        return Given.proposal(groen, "Welke bomen?", People.FATIMA);
    }

    private static int support(String id, String token) {
        return as(token).put("/proposals/" + id + "/support").statusCode();
    }

    private static int withdraw(String id, String token) {
        return as(token).delete("/proposals/" + id + "/support").statusCode();
    }

    private static void assertCount(String id, int count) {
        anonymous().get("/proposals/" + id).then().body("supportCount", equalTo(count));
    }

    private void later(int days) {
        clock.moveTo(Instant.now().plus(Duration.ofDays(days)));
    }
}
