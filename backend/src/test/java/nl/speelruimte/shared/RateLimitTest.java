package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** Of what an hour allows, nothing comes back within the seconds that a test takes. */
@QuarkusTest
@TestProfile(RateLimitTest.Low.class)
class RateLimitTest {

    private static final String BOMEN = "Welke bomen?";

    @TestHTTPResource(Api.ROOT + "/receipt-lookups")
    URI lookups;

    private final SecureRandom random = new SecureRandom();

    /** Low limits. */
    public static class Low implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String limit = "%test.speelruimte.rate-limits.";
            return Map.of(
                    limit + "receipt-lookup.per-hour", "20",
                    limit + "contribution.per-hour", "10",
                    limit + "contribution-by-email.per-hour", "4",
                    limit + "email-link.per-hour", "4",
                    limit + "challenge.per-minute", "5",
                    limit + "support.per-hour", "60");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Platform.class));
        }
    }

    @Test
    void withoutALoginOneAddressHasFewMailsSentAndOpensFewLinks() {
        for (String path :
                List.of("/consultations/geen/proposals-by-email", "/email-link-lookups")) {
            List<Integer> answers =
                    Parallel.times(6, i -> anonymous().body("{}").post(path).statusCode());
            assertThat(answers).containsOnly(400, 429);
            assertThat(answers.stream().filter(status -> status == 429)).hasSize(2);
        }
    }

    @Test
    void tenThousandGuessesFindNoReceiptAndFewAreAnswered() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Given.proposal(groen, BOMEN, People.newResident());
        HttpClient guesser = HttpClient.newHttpClient();

        List<Integer> answers =
                Parallel.times(10, i -> IntStream.range(0, 1000).map(n -> guess(guesser)).boxed())
                        .stream()
                        .flatMap(guesses -> guesses)
                        .toList();

        assertThat(answers).hasSize(10_000).containsOnly(404, 429);
        assertThat(answers.stream().filter(status -> status == 404)).hasSize(20);
    }

    @Test
    void whoLooksUpTooMuchHearsWhenToGoOnAndOthersGoOn() {
        for (int i = 0; i < 20; i++) {
            lookUp("198.51.100.1").then().statusCode(404);
        }

        Response refused = lookUp("198.51.100.1");

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:too-many-requests"));
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 180);
        lookUp("198.51.100.2").then().statusCode(404);
    }

    @Test
    void oneHouseWithManyAddressesIsCountedAsOne() {
        for (int i = 0; i < 20; i++) {
            lookUp("2001:db8:0:7::" + i).then().statusCode(404);
        }

        lookUp("2001:db8:0:7:1234::1").then().statusCode(429);
        lookUp("2001:db8:0:8::1").then().statusCode(404);
    }

    @Test
    void tenThousandContributionsOfOneAccountAddNoMoreThanAnHourAllows() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String campaigner = People.newResident();
        String body = new JsonObject(Given.newProposal(groen, BOMEN)).encode();
        HttpClient client = HttpClient.newHttpClient();

        List<Integer> answers =
                Parallel.times(
                                10,
                                i ->
                                        IntStream.range(0, 1000)
                                                .map(n -> send(client, groen, campaigner, body))
                                                .boxed())
                        .stream()
                        .flatMap(sent -> sent)
                        .toList();

        assertThat(answers).hasSize(10_000).containsOnly(201, 429);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(10);
        assertThat(Lists.walk("/consultations/" + groen.slug() + "/proposals")).hasSize(10);
    }

    @Test
    void oneAccountContributesOnlySoMuchHoweverFast() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String campaigner = People.newResident();

        List<Response> answers = Parallel.times(40, i -> contribute(groen, campaigner));

        assertThat(answers).allMatch(a -> a.statusCode() == 201 || a.statusCode() == 429);
        assertThat(answers.stream().filter(a -> a.statusCode() == 201).count()).isEqualTo(10);
        contribute(groen, People.newResident()).then().statusCode(201);
    }

    @Test
    void whatIsRefusedByARuleCountsToo() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String resident = People.newResident();
        for (int i = 0; i < 10; i++) {
            creating(resident)
                    .body("{}")
                    .post("/consultations/" + groen.slug() + "/proposals")
                    .then()
                    .statusCode(400);
        }

        contribute(groen, resident).then().statusCode(429);
    }

    @Test
    void supportingAndTakingItBackAreOneLimit() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String proposal = Given.proposal(groen, BOMEN, People.newResident());
        String support = "/proposals/" + proposal + "/support";
        String resident = People.newResident();
        for (int i = 0; i < 60; i++) {
            as(resident).put(support).then().statusCode(204);
        }

        as(resident).delete(support).then().statusCode(429);
    }

    @Test
    void aMinuteHoldsBesideTheHour() {
        String resident = People.newResident();
        List<Response> answers =
                Parallel.times(
                        20, i -> creating(resident).body("{}").post("/consultations/x/challenges"));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 400).count())
                .isBetween(5L, 8L);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .allMatch(answer -> Integer.parseInt(answer.getHeader("Retry-After")) <= 13);
    }

    @Test
    void joiningAChallengeCountsAsSupporting() {
        String resident = People.newResident();
        String joining = "/challenges/" + UUID.randomUUID() + "/joining";
        for (int i = 0; i < 60; i++) {
            as(resident).put(joining).then().statusCode(404);
        }

        as(resident).put(joining).then().statusCode(429);
        as(resident).delete(joining).then().statusCode(429);
    }

    @Test
    void whoMayNotCallIsToldThatFirst() {
        for (int i = 0; i < 12; i++) {
            anonymous()
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body("{}")
                    .post("/consultations/x/proposals")
                    .then()
                    .statusCode(401);
            creating(People.SANNE)
                    .body("{}")
                    .post("/consultations/x/proposals")
                    .then()
                    .statusCode(403);
        }
    }

    /** The status of a contribution, without the checks of our own client. */
    private int send(HttpClient client, Published consultation, String token, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                lookups.resolve(
                                        "consultations/" + consultation.slug() + "/proposals"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    /** The status of a guess at a receipt's number, without the checks of our own client. */
    private int guess(HttpClient guesser) {
        String number = "%016d".formatted(random.nextLong(1L << 53));
        HttpRequest request =
                HttpRequest.newBuilder(lookups)
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", "203.0.113.7")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"number\": \"" + number + "\"}"))
                        .build();
        return guesser.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    private static Response lookUp(String address) {
        return from(address).body(Map.of("number", "0000-0000-0000-0000")).post("/receipt-lookups");
    }

    private static RequestSpecification from(String address) {
        return anonymous().header("X-Forwarded-For", address);
    }

    private static Response contribute(Published consultation, String resident) {
        return creating(resident)
                .body(Given.newProposal(consultation, BOMEN))
                .post("/consultations/" + consultation.slug() + "/proposals");
    }
}
