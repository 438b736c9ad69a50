package nl.speelruimte.trace;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** What a resident finds of her own, and where it stands. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class OwnContributionResourceTest {

    private static final String PATH = "/account/contributions";
    private static final String OPEN = "Welke bomen?";

    @Test
    void oneFindsAllOfOnesOwnNewestFirstAndNothingOfOthers() {
        String author = People.newResident();
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = Given.proposal(groen, OPEN, author);
        Given.proposal(groen, OPEN, People.newResident());
        String reaction = Given.reaction(groen, OPEN, "CONCERN", author);

        as(author)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.id", contains(reaction, proposal))
                .body("items.kind", contains("REACTION", "PROPOSAL"))
                .body("items[0]", not(hasKey("title")))
                .body("items[1].title", notNullValue())
                .body("items[1].consultationSlug", equalTo(groen.slug()))
                .body("items[1].decisionPointTitle", equalTo(OPEN))
                .body("items[1].standing", equalTo("WAITING"))
                .body("items[1].overdue", equalTo(false));
        String next = as(author).get(PATH + "?limit=1").path("nextCursor");
        as(author)
                .get(PATH + "?limit=1&cursor=" + next)
                .then()
                .body("items.id", contains(proposal));
    }

    @Test
    void itTellsWhatBecameOfIt() throws SQLException {
        String author = People.newResident();
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = Given.proposal(groen, OPEN, author);
        Given.report(proposal, People.newResident());
        Given.hide(proposal).then().statusCode(201);
        as(author).get(PATH).then().body("items[0].hidden", equalTo(true));

        Answering.answered(groen, proposal);
        as(author)
                .get(PATH)
                .then()
                .body("items[0].standing", equalTo("ANSWERED"))
                .body("items[0].outcome", equalTo("ADOPTED"))
                .body("items[0].decisionCount", equalTo(0));

        Answering.pass(groen, 61);
        Map<String, Object> decision = Deciding.decision(groen, OPEN, proposal);
        Deciding.publish(groen, decision).then().statusCode(201);
        as(author).get(PATH).then().body("items[0].decisionCount", equalTo(1));
    }

    @Test
    void ofWhatOneWithdrewTheTitleIsGone() {
        String author = People.newResident();
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        Given.withdraw(Given.proposal(groen, OPEN, author), author);
        Given.withdraw(Given.reaction(groen, OPEN, "CONCERN", author), author);

        as(author)
                .get(PATH)
                .then()
                .body("items.standing", contains("WITHDRAWN", "WITHDRAWN"))
                .body("items.overdue", contains(false, false))
                .body("items[0]", not(hasKey("title")))
                .body("items[1].title", equalTo(""));
    }

    @Test
    void whatIsNotAnsweredInTimeIsOverdue() throws SQLException {
        String author = People.newResident();
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        Given.proposal(groen, OPEN, author);

        Answering.pass(groen, 61);

        as(author).get(PATH).then().body("items.overdue", equalTo(List.of(true)));
    }

    @Test
    void whoNeverBroughtInAnythingHasNothingAndWhoIsNotLoggedInIsRefused() {
        as(People.newResident()).get(PATH).then().statusCode(200).body("items", empty());
        anonymous().get(PATH).then().statusCode(401);
    }
}
