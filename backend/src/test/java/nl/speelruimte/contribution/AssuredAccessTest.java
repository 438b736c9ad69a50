package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A consultation that asks for a login with a second factor. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class AssuredAccessTest {

    private static final String OPEN = "Welke bomen?";
    private static final String TOO_LOW = "urn:speelruimte:problem:assurance-level-too-low";

    @Inject PlatformClock clock;

    private final People.TwoLogins resident = People.newResidentWithTwoLogins();
    private Published groen;

    @BeforeEach
    void publish() {
        groen = Given.consultation().withOpenPoint(OPEN).with("access", "ASSURED").published();
    }

    @Test
    void everybodyReadsWhatItAsks() {
        anonymous().get("/consultations/" + groen.slug()).then().body("access", equalTo("ASSURED"));
    }

    @Test
    void aPasswordAloneBringsNothingInAndTheAnswerSaysWhatDoes() {
        Map<String, Object> proposal = Given.newProposal(groen, OPEN);
        Map<String, Object> reaction = Given.newReaction(groen, OPEN, "AGREE");
        refused(creating(resident.password()).body(proposal).post(path("/proposals")));
        refused(creating(resident.password()).body(reaction).post(path("/reactions")));

        creating(resident.assured()).body(proposal).post(path("/proposals")).then().statusCode(201);
        creating(resident.assured()).body(reaction).post(path("/reactions")).then().statusCode(201);
    }

    @Test
    void whatOthersBroughtInIsSupportedAndDiscussedWithASecondFactorToo() {
        String id = Given.proposal(groen, OPEN, People.newResidentWithTwoLogins().assured());
        refused(as(resident.password()).put("/proposals/" + id + "/support"));
        refused(comment(id, resident.password()));

        as(resident.assured()).put("/proposals/" + id + "/support").then().statusCode(204);
        comment(id, resident.assured()).then().statusCode(201);
        as(resident.password())
                .get("/proposals/" + id + "/actions")
                .then()
                .body(allowed("withdraw-support"), equalTo(true));
        as(resident.password()).delete("/proposals/" + id + "/support").then().statusCode(204);
    }

    @Test
    void anAuthorChangesWithASecondFactorAndWithdrawsWithoutOne() {
        String id = Given.proposal(groen, OPEN, resident.assured());
        refused(change(id, resident.password()));
        as(resident.password())
                .get("/contributions/" + id + "/actions")
                .then()
                .body(problemOf("change"), equalTo(TOO_LOW.replaceFirst(".*:", "")))
                .body(allowed("withdraw"), equalTo(true));

        change(id, resident.assured()).then().statusCode(200);
        as(resident.password()).put("/contributions/" + id + "/withdrawal").then().statusCode(204);
    }

    @Test
    void theActionsTellWhichLoginIsAskedEvenToWhoHasNone() {
        String id = Given.proposal(groen, OPEN, resident.assured());
        for (RequestSpecification visitor :
                new RequestSpecification[] {anonymous(), as(resident.password())}) {
            visitor.get(path("/actions"))
                    .then()
                    .body(problemOf("propose"), equalTo("assurance-level-too-low"))
                    .body(problemOf("react"), equalTo("assurance-level-too-low"))
                    .body(problemOf("propose-by-email"), equalTo("assurance-level-too-low"));
        }
        anonymous()
                .get("/proposals/" + id + "/actions")
                .then()
                .body(problemOf("support"), equalTo("assurance-level-too-low"))
                .body(problemOf("comment"), equalTo("assurance-level-too-low"));
        as(resident.assured())
                .get(path("/actions"))
                .then()
                .body(allowed("propose"), equalTo(true))
                .body(problemOf("propose"), nullValue());
    }

    @Test
    void aLinkInAMailDoesNotSuffice() {
        Map<String, Object> proposal = new HashMap<>(Given.newProposal(groen, OPEN));
        proposal.putAll(Map.of("author", "Ans", "email", "ans@waterrijk.example"));
        proposal.put("language", "nl");
        refused(
                anonymous()
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(proposal)
                        .post(path("/proposals-by-email")));
    }

    @Test
    void anOfficialEntersForSomebodyAndRepliesWithHerOwnLogin() {
        String id = Given.proposal(groen, OPEN, resident.assured());
        comment(id, People.SANNE.token()).then().statusCode(201);

        as(People.SANNE)
                .get(path("/actions"))
                .then()
                .body(problemOf("propose"), equalTo("forbidden"));
        Map<String, Object> letter = new HashMap<>(Given.newProposal(groen, OPEN));
        letter.remove("cardVersion");
        letter.putAll(Map.of("author", "Ans", "channel", "PAPER"));
        letter.put("receivedOn", clock.today().toString());
        creating(People.SANNE)
                .body(letter)
                .post(path("/proposals-on-behalf"))
                .then()
                .statusCode(201);
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .body("type", equalTo(TOO_LOW))
                .header(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", acr_values=\"2\"");
    }

    private static Response comment(String proposal, String token) {
        return creating(token)
                .body(Map.of("text", "Is daar wel genoeg schaduw?"))
                .post("/proposals/" + proposal + "/comments");
    }

    private static Response change(String proposal, String token) {
        return as(token)
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "title", "Twee bankjes bij de vijver",
                                "text", "Zet er twee, dan is er plek genoeg."))
                .put("/proposals/" + proposal);
    }

    private String path(String what) {
        return "/consultations/" + groen.slug() + what;
    }

    private static String problemOf(String action) {
        return "actions.find { it.action == '" + action + "' }.problem";
    }

    private static String allowed(String action) {
        return "actions.find { it.action == '" + action + "' }.allowed";
    }
}
