package nl.speelruimte.trace;

import static nl.speelruimte.testing.Client.anonymous;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** From a contribution to its theme, its answer, and the decisions and commitments from it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class TraceResourceTest {

    private static final String OPEN = "Welke bomen?";

    @Test
    void itGrowsWithEachStepThatIsPublished() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        String theme = Answering.grouped(groen, proposal);
        String answer = Answering.draft(groen, theme);
        anonymous()
                .get("/contributions/" + proposal + "/trace")
                .then()
                .statusCode(200)
                .body("kind", equalTo("PROPOSAL"))
                .body("consultationSlug", equalTo(groen.slug()))
                .body("theme", nullValue())
                .body("answer", nullValue())
                .body("decisions", empty())
                .body("commitments", empty());

        Answering.publish(groen, answer).then().statusCode(201);
        anonymous()
                .get("/contributions/" + proposal + "/trace")
                .then()
                .body("theme.id", equalTo(theme))
                .body("answer.id", equalTo(answer))
                .body("answer.outcome", equalTo("ADOPTED"));

        Answering.pass(groen, 61);
        Map<String, Object> written = Deciding.decision(groen, OPEN, proposal);
        written.put("themes", List.of(theme));
        String decision =
                Deciding.publish(groen, written).then().statusCode(201).extract().path("id");
        anonymous()
                .get("/contributions/" + proposal + "/trace")
                .then()
                .body("decisions.id", contains(decision))
                .body("decisions.outcome", contains("Er komen lindes langs de vijver."));
        anonymous()
                .get("/decisions/" + decision + "/contributions")
                .then()
                .body("items.contributionId", contains(proposal));

        String fromAnswer = Committing.made(answer);
        String fromDecision = Committing.madeFromDecision(decision);
        Committing.claim(fromDecision).then().statusCode(201);
        Committing.say(fromDecision, People.FATIMA, "YES", null).then().statusCode(200);
        anonymous()
                .get("/contributions/" + proposal + "/trace")
                .then()
                .body("commitments.id", contains(fromAnswer, fromDecision))
                .body("commitments.text", contains(Committing.TEXT, Committing.TEXT))
                .body("commitments.state", contains("OPEN", "CONFIRMED"));
        for (String commitment : List.of(fromAnswer, fromDecision)) {
            anonymous()
                    .get("/commitments/" + commitment + "/contributions")
                    .then()
                    .statusCode(200)
                    .body("items.contributionId", contains(proposal))
                    .body("items.kind", contains("PROPOSAL"));
        }
    }

    @Test
    void whatNobodyBroughtInHasNone() {
        anonymous().get("/contributions/" + UUID.randomUUID() + "/trace").then().statusCode(404);
    }
}
