package nl.speelruimte.commitment;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is agreed because of a decision, and the residents behind it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class DecisionCommitmentResourceTest {

    private static final String OPEN = "Welke bomen?";

    @Inject Sequencer sequencer;

    private Published groen;

    @BeforeEach
    void collect() {
        groen = Given.consultation().withOpenPoint(OPEN).published();
    }

    @Test
    void whatIsAgreedNamesItsDecisionOnThePageInTheListAndInTheRegister() throws SQLException {
        String decision = decided();

        String id = Committing.madeFromDecision(decision);

        anonymous()
                .get("/commitments/" + id)
                .then()
                .body("decision.id", equalTo(decision))
                .body("decision.outcome", equalTo("Er komen lindes langs de vijver."))
                .body("answerId", nullValue())
                .body("theme", nullValue())
                .body("authorCount", equalTo(2));
        String list = "/consultations/" + groen.slug() + "/commitments?decision=";
        anonymous().get(list + decision).then().body("items.id", contains(id));
        anonymous().get(list + UUID.randomUUID()).then().body("items", empty());
        anonymous()
                .get("/consultations/" + groen.slug() + "/commitment-figures")
                .then()
                .body("commitmentCount", equalTo(1))
                .body("runningCount", equalTo(1));
        sequencer.run();
        assertThat(
                        anonymous()
                                .get("/register/entries?subject=" + id)
                                .<String>path("items[0].entry"))
                .contains("commitment-made", "\"decision\":\"" + decision + "\"")
                .doesNotContain("\"answer\"", "bankje");
    }

    @Test
    void whoBroughtInWhatTheDecisionCameFromIsAskedThemselvesOrByTheirTheme() throws SQLException {
        String id = Committing.madeFromDecision(decided());
        Committing.claim(id).then().statusCode(201);

        Committing.say(id, People.FATIMA, "YES", null).then().statusCode(200);
        Committing.say(id, People.JAN, "NO", null).then().statusCode(200);
        Committing.say(id, People.NOOR, "YES", null)
                .then()
                .statusCode(403)
                .body("type", endsWith(":not-asked"));

        anonymous()
                .get("/commitments/" + id)
                .then()
                .body("yesCount", equalTo(1))
                .body("noCount", equalTo(1))
                .body("state", equalTo("DISPUTED"));
    }

    @Test
    void onlyOfficialsAreOfferedItAndADateThatIsPastIsRefused() throws SQLException {
        String decision = decided();
        action(People.SANNE, decision, null);
        action(People.FATIMA, decision, "forbidden");
        Map<String, Object> late = Committing.newCommitment();
        late.put("dueDate", Committing.day(-1));

        Committing.makeFromDecision(decision, late)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/dueDate"));
        Committing.makeFromDecision(UUID.randomUUID().toString(), Committing.newCommitment())
                .then()
                .statusCode(404);
        assertThat(
                        Database.asOwner()
                                .number(
                                        "select count(*) from commitment where decision_id = '%s'"
                                                .formatted(decision)))
                .isZero();
    }

    /** A decision that came from a proposal of Fatima, and from the theme of one of Jan. */
    private String decided() throws SQLException {
        String fatima = Given.proposal(groen, OPEN, People.FATIMA);
        String jan = Given.proposal(groen, OPEN, People.JAN);
        String noor = Given.proposal(groen, OPEN, People.NOOR);
        String theme = Answering.grouped(groen, jan);
        Answering.publish(groen, Answering.draft(groen, theme), alone(fatima), alone(noor))
                .then()
                .statusCode(201);
        Answering.pass(groen, 61);
        Map<String, Object> decision = Deciding.decision(groen, OPEN, fatima);
        decision.put("themes", List.of(theme));
        return Deciding.publish(groen, decision).then().statusCode(201).extract().path("id");
    }

    /** The draft of an answer of its own. */
    private String alone(String proposal) {
        return Answering.draft(groen, People.SANNE, Map.of("contribution", proposal))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void action(People person, String decision, String problem) {
        as(person)
                .get("/decisions/" + decision + "/actions")
                .then()
                .body("actions.find { it.action == 'commit' }.problem", equalTo(problem));
    }
}
