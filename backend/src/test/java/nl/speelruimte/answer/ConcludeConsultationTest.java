package nl.speelruimte.answer;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** A consultation ends once everybody who contributed has an answer. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConcludeConsultationTest {

    private static final String OPEN = "Welke bomen?";

    @Inject Sequencer sequencer;

    @Test
    void itIsRefusedWhileOneContributionWaitsAndTheRefusalNamesIt() throws SQLException {
        Published groen = published();
        String answered = Given.proposal(groen, OPEN, People.FATIMA);
        String waiting = Given.proposal(groen, OPEN, People.JAN);
        Answering.answered(groen, answered);
        Answering.pass(groen, 61);

        Answering.conclude(groen)
                .then()
                .statusCode(409)
                .body("type", endsWith("contributions-unanswered"))
                .body("unanswered.count", equalTo(1))
                .body("unanswered.first.contributionId", contains(waiting));
        action(groen, "contributions-unanswered");

        Answering.answered(groen, waiting);
        action(groen, null);
        Answering.conclude(groen)
                .then()
                .statusCode(201)
                .body("kind", equalTo("CONSULTATION_CONCLUDED"))
                .body("reason", equalTo("Het park is klaar. Dank u wel voor uw inbreng."));
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("state", equalTo("CONCLUDED"));
        Answering.conclude(groen).then().statusCode(409).body("type", endsWith("ended"));
        sequencer.run();
        anonymous()
                .get("/register/entries?type=consultation-concluded")
                .then()
                .body("items.consultation", hasItem(id(groen)));
    }

    @Test
    void itIsRefusedBeforeItIsDecided() {
        Published groen = published();

        Answering.conclude(groen).then().statusCode(409).body("type", endsWith("phase-closed"));
        action(groen, "phase-closed");
    }

    @Test
    void whatItsAuthorErasedNeedsNoAnswer() throws SQLException {
        Published groen = published();
        String erased = Given.proposal(groen, OPEN, People.FATIMA);
        Database.asOwner()
                .run("update contribution set title = '', text = '' where id = '" + erased + "'");
        Answering.pass(groen, 61);

        Answering.conclude(groen).then().statusCode(201);
    }

    private static Published published() {
        return Given.consultation().withOpenPoint(OPEN).published();
    }

    private static String id(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug()).path("id");
    }

    private static void action(Published consultation, String problem) {
        as(People.SANNE)
                .get("/consultations/" + consultation.slug() + "/actions")
                .then()
                .body("actions.action", hasItems("answer", "conclude"))
                .body("actions.find { it.action == 'conclude' }.problem", equalTo(problem));
    }
}
