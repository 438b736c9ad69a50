package nl.speelruimte.commitment;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** What residents said goes into the register once, when their term is over. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConfirmationEndsTest {

    @Inject ConfirmationEnds ends;
    @Inject Sequencer sequencer;

    @Test
    void theCountsAreClosedOnceByHoweverManyBackEnds() throws SQLException {
        String id = Committing.made(People.FATIMA, People.JAN);
        Committing.claim(id).then().statusCode(201);
        Committing.say(id, People.FATIMA, "YES", null).then().statusCode(200);
        Committing.say(id, People.JAN, "PARTLY", "In de zon.").then().statusCode(200);
        Committing.pass(id, Commitment.CONFIRMATION_DAYS + 1);

        Parallel.times(
                4,
                i -> {
                    ends.run();
                    return i;
                });

        assertThat(kinds(id)).isEqualTo("CONFIRMATION_ENDED,CLAIMED_DONE,MADE");
        sequencer.run();
        anonymous()
                .get("/register/entries?subject=" + id)
                .then()
                .body("items[0].type", equalTo("commitment-confirmation-ended"))
                .body("items.size()", equalTo(3));
        assertThat(
                        anonymous()
                                .get("/register/entries?subject=" + id)
                                .<String>path("items[0].entry"))
                .contains("\"yesCount\":1", "\"partlyCount\":1", "\"noCount\":0")
                .doesNotContain("actor", "zon");
    }

    @Test
    void onTheLastDayItRunsStillAndANewClaimHasATermOfItsOwn() throws SQLException {
        String id = Committing.made(People.FATIMA);
        Committing.claim(id).then().statusCode(201);
        Committing.say(id, People.FATIMA, "NO", null).then().statusCode(200);
        Committing.pass(id, Commitment.CONFIRMATION_DAYS);
        ends.run();
        assertThat(kinds(id)).isEqualTo("CLAIMED_DONE,MADE");

        Committing.pass(id, 1);
        ends.run();
        Committing.delay(id, 10).then().statusCode(201);
        Committing.claim(id).then().statusCode(201);
        Committing.pass(id, Commitment.CONFIRMATION_DAYS + 1);
        ends.run();

        assertThat(kinds(id))
                .isEqualTo(
                        "CONFIRMATION_ENDED,CLAIMED_DONE,REOPENED,CONFIRMATION_ENDED,CLAIMED_DONE,MADE");
    }

    private static String kinds(String id) throws SQLException {
        return Database.asOwner()
                .column(
                        "select string_agg(kind, ',' order by number desc) from commitment_act where commitment_id = '%s'"
                                .formatted(id))
                .get(0);
    }
}
