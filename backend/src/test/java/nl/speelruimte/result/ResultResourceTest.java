package nl.speelruimte.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** What is finished is told, small things too; what residents dispute is not. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ResultResourceTest {

    private static final String OPEN = "Welke bomen?";

    @Test
    void aCommitmentIsAResultFromWhenItIsClaimedUntilAResidentSaysNo() {
        String commitment = Committing.made(People.FATIMA);
        assertThat(results()).noneMatch(row -> row.get("id").equals(commitment));

        Committing.claim(commitment).then().statusCode(Committing.DONE);
        assertThat(result(commitment))
                .containsEntry("kind", "COMMITMENT_CLAIMED")
                .containsEntry("title", Committing.TEXT)
                .containsEntry("finishedOn", Committing.day(0));

        Committing.say(commitment, People.FATIMA, "YES", null).then().statusCode(200);
        assertThat(result(commitment)).containsEntry("kind", "COMMITMENT_KEPT");

        Committing.say(commitment, People.FATIMA, "NO", "Er staat niets.").then().statusCode(200);
        assertThat(results()).noneMatch(row -> row.get("id").equals(commitment));
    }

    @Test
    void aDecisionIsCarriedOutWhenAllThatWasAgreedIsDone() throws SQLException {
        Published groen = Committing.consultation();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        String answer = Answering.answered(groen, proposal);
        String first = Committing.made(answer);
        String second = Committing.made(answer);
        Answering.pass(groen, 61);
        String decision =
                Deciding.publish(groen, Deciding.decision(groen, OPEN, proposal))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        done(first);
        assertThat(results()).noneMatch(row -> row.get("id").equals(decision));
        done(second);

        assertThat(result(decision))
                .containsEntry("kind", "DECISION_CARRIED_OUT")
                .containsEntry("consultation", groen.slug());
        assertThat(ids()).containsSubsequence(second, decision);
    }

    @Test
    void aDecisionOfWhichNothingWasAgreedIsNoResult() throws SQLException {
        Published groen = Committing.consultation();
        Answering.pass(groen, 61);

        String decision =
                Deciding.publish(groen, Deciding.decision(groen, OPEN))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");

        assertThat(results()).noneMatch(row -> row.get("id").equals(decision));
    }

    @Test
    void aConcludedConsultationIsAResult() throws SQLException {
        Published groen = Committing.consultation();
        Answering.pass(groen, 61);
        Answering.conclude(groen).then().statusCode(201);

        assertThat(results())
                .filteredOn(row -> row.get("consultation").equals(groen.slug()))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("kind", "CONSULTATION_CONCLUDED"));
    }

    @Test
    void aPlaceHasTheResultsOfWhatIsAboutItAndOfWhatIsAboutTheWholeMunicipality() {
        Given.places("25", "01", "02");
        Published buurt =
                Given.consultation()
                        .withOpenPoint(OPEN)
                        .with("area", "PLACES")
                        .with("places", List.of("BU90012501"))
                        .published();
        String here = Committing.made(Committing.answered(buurt, People.FATIMA));
        String everywhere = Committing.made(People.FATIMA);
        done(here);
        done(everywhere);

        assertThat(ids("BU90012501")).contains(here, everywhere);
        assertThat(ids("WK900125")).contains(here, everywhere);
        assertThat(ids("BU90012502")).contains(everywhere).doesNotContain(here);
        assertThat(result(here)).containsEntry("placeNames", List.of("Buurt 2501"));
    }

    private static void done(String commitment) {
        Committing.claim(commitment).then().statusCode(Committing.DONE);
        Committing.say(commitment, People.FATIMA, "YES", null).then().statusCode(200);
    }

    private static Map<String, Object> result(String id) {
        return results().stream().filter(row -> row.get("id").equals(id)).findFirst().orElseThrow();
    }

    private static List<Map<String, Object>> results() {
        return Lists.walk("/results", 3);
    }

    private static List<String> ids() {
        return results().stream().map(row -> (String) row.get("id")).toList();
    }

    private static List<String> ids(String place) {
        return Lists.walk("/results?place=" + place).stream()
                .map(row -> (String) row.get("id"))
                .toList();
    }
}
