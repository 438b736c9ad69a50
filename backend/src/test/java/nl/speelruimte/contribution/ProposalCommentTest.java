package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProposalCommentTest {

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void residentsAndOfficialsTalkAndEverybodyReadsWhoSpeaksForTheMunicipality() {
        String proposal = proposal();

        Given.comment(proposal, People.JAN.token(), "Komt er ook een prullenbak bij?");
        Given.comment(proposal, People.SANNE.token(), "Ja, naast elk bankje.");

        comments(proposal)
                .then()
                .statusCode(200)
                .body("items.author", equalTo(List.of("Jan W.", "Sanne Bakker")))
                .body("items.byOfficial", equalTo(List.of(false, true)))
                .body("items[1].text", equalTo("Ja, naast elk bankje."))
                .body("nextCursor", nullValue());
    }

    @Test
    void aLongConversationIsReadPageByPageOldestFirst() {
        String proposal = proposal();
        List<String> said =
                People.newResidents(5).stream()
                        .map(who -> Given.comment(proposal, who, "Daar ben ik het mee eens."))
                        .toList();

        assertThat(Lists.walk("/proposals/" + proposal + "/comments", 2))
                .extracting(comment -> comment.get("id"))
                .isEqualTo(said);
    }

    @Test
    void sentTwiceAtOnceItStandsOnce() {
        String proposal = proposal();
        UUID key = UUID.randomUUID();

        List<String> ids =
                Parallel.times(
                        5,
                        i ->
                                as(People.JAN)
                                        .header("Idempotency-Key", key)
                                        .body(Map.of("text", "Goed plan."))
                                        .post("/proposals/" + proposal + "/comments")
                                        .path("id"));

        assertThat(ids).hasSize(5).containsOnly(ids.get(0)).doesNotContainNull();
        comments(proposal).then().body("items.id", equalTo(List.of(ids.get(0))));
    }

    @Test
    void itClosesWithThePhase() {
        String proposal =
                Given.proposal(
                        Given.consultation()
                                .phases("COLLECTING", 0, "DISCUSSING", 10, "DECIDING", 20)
                                .withOpenPoint("Welke bomen?")
                                .published(),
                        "Welke bomen?",
                        People.FATIMA);

        clock.moveTo(Instant.now().plus(Duration.ofDays(10)));
        Given.comment(proposal, People.JAN.token(), "Hier kan ik nog iets zeggen.");

        clock.moveTo(Instant.now().plus(Duration.ofDays(20)));
        say(proposal, People.JAN, "Hier niet meer.")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:phase-closed"));
        assertThat(action(proposal, People.JAN)).isEqualTo("phase-closed");
        comments(proposal).then().body("items.size()", equalTo(1));
    }

    @Test
    void whoMayCommentIsToldBeforehand() {
        String proposal = proposal();

        assertThat(action(proposal, People.JAN)).isEqualTo("allowed");
        assertThat(action(proposal, People.SANNE)).isEqualTo("allowed");
        assertThat(action(proposal, People.RIA)).isEqualTo("forbidden");
        say(proposal, People.RIA, "Namens de raad.").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "\u0000\u0000"})
    void whatIsNoCommentIsRefusedAndNamed(String text) {
        say(proposal(), People.JAN, text)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/text"));
    }

    @Test
    void tooLongIsRefused() {
        say(proposal(), People.JAN, "x".repeat(2001))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/text"));
    }

    @Test
    void onAnUnknownProposalThereIsNothingToReadOrSay() {
        String unknown = UUID.randomUUID().toString();

        comments(unknown).then().statusCode(404);
        say(unknown, People.JAN, "Is hier iemand?").then().statusCode(404);
    }

    private static String proposal() {
        return Given.proposal(
                Given.consultation().withOpenPoint("Welke bomen?").published(),
                "Welke bomen?",
                People.FATIMA);
    }

    private static Response comments(String proposal) {
        return anonymous().get("/proposals/" + proposal + "/comments");
    }

    private static Response say(String proposal, People author, String text) {
        return creating(author)
                .body(Map.of("text", text))
                .post("/proposals/" + proposal + "/comments");
    }

    /** "allowed", or the slug of why not. */
    private static String action(String proposal, People person) {
        Map<String, Object> action =
                as(person)
                        .get("/proposals/" + proposal + "/actions")
                        .path("actions.find { it.action == 'comment' }");
        return (boolean) action.get("allowed") ? "allowed" : (String) action.get("problem");
    }
}
