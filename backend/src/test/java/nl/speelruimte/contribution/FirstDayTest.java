package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Client;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New accounts are held back from mass posting, and nobody else is. */
@QuarkusTest
@TestProfile(FirstDayTest.AsInProduction.class)
class FirstDayTest {

    private static final String OPEN = "Welke bomen?";

    @Inject PlatformClock clock;

    private final String newcomer = People.newResident();
    private Published groen;

    /** The limits of the first day that stand in the settings. */
    public static class AsInProduction implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String limit = "%test.speelruimte.rate-limits.";
            return Map.of(
                    limit + "contribution.per-first-day", "3",
                    limit + "comment.per-first-day", "10");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Platform.class));
        }
    }

    @BeforeEach
    void publish() {
        groen = Given.consultation().withOpenPoint(OPEN).published();
    }

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void ofManyContributionsAtOnceToSeveralConsultationsThreeAreTakenIn() {
        Published other = Given.consultation().withOpenPoint(OPEN).published();

        List<Integer> statuses =
                Parallel.times(
                        12,
                        i -> {
                            Published to = i % 2 == 0 ? groen : other;
                            return (i % 3 == 0 ? react(to) : propose(to)).statusCode();
                        });

        assertThat(statuses).containsOnly(201, 429);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(3);
        Given.proposal(groen, OPEN, People.newResident());
    }

    @Test
    void sheHearsWhyAndUntilWhenAndGoesOnTheNextDay() {
        for (int i = 0; i < 3; i++) {
            propose(groen).then().statusCode(201);
        }

        Response refused = propose(groen);

        refused.then()
                .statusCode(429)
                .body("type", equalTo("urn:speelruimte:problem:new-account-limit"));
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(86_000, 86_401);
        clock.moveTo(Instant.now().plus(Duration.ofHours(24)));
        propose(groen).then().statusCode(201);
    }

    @Test
    void aRefusedOrRepeatedRequestCostsNothing() {
        UUID key = UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            creating(newcomer)
                    .body("{}")
                    .post("/consultations/" + groen.slug() + "/proposals")
                    .then()
                    .statusCode(400);
            Client.as(newcomer)
                    .header("Idempotency-Key", key)
                    .body(Given.newProposal(groen, OPEN))
                    .post("/consultations/" + groen.slug() + "/proposals")
                    .then()
                    .statusCode(201);
        }

        propose(groen).then().statusCode(201);
        propose(groen).then().statusCode(201);
        propose(groen).then().statusCode(429);
    }

    @Test
    void tenCommentsAreTakenInOfAResidentAndAllOfAnOfficial() {
        String proposal = Given.proposal(groen, OPEN, People.newResident());
        for (int i = 0; i < 10; i++) {
            Given.comment(proposal, newcomer, "Nog iets.");
            Given.comment(proposal, People.SANNE.token(), "Dank u.");
        }

        creating(newcomer)
                .body(Map.of("text", "En nog iets."))
                .post("/proposals/" + proposal + "/comments")
                .then()
                .statusCode(429);
        Given.comment(proposal, People.SANNE.token(), "Dank u.");
        propose(groen).then().statusCode(201);
    }

    private Response propose(Published consultation) {
        return creating(newcomer)
                .body(Given.newProposal(consultation, OPEN))
                .post("/consultations/" + consultation.slug() + "/proposals");
    }

    private Response react(Published consultation) {
        return creating(newcomer)
                .body(Given.newReaction(consultation, OPEN, "AGREE"))
                .post("/consultations/" + consultation.slug() + "/reactions");
    }
}
