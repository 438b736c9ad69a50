package nl.speelruimte.moderation;

import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** A reported text that its author took back. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class WithdrawnReportTest {

    private static final String OPEN = "Welke bomen?";

    private final String author = People.newResident();

    @Test
    void moderatorsReadThatItWasWithdrawnAndNoLongerWhatItSaid() {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = reported(Given.proposal(groen, OPEN, author));
        String reaction = reported(Given.reaction(groen, OPEN, "CONCERN", author));
        String comment = Given.comment(proposal, People.newResident(), "Wat een onzin.");
        as(People.JAN)
                .body(Map.of("ground", "SPAM", "remark", ""))
                .put("/comments/" + comment + "/report")
                .then()
                .statusCode(204);
        assertThat(row(proposal)).doesNotContainKey("withdrawnAt");

        Given.withdraw(proposal, author);
        Given.withdraw(reaction, author);

        assertThat(row(proposal))
                .containsEntry("title", "")
                .containsEntry("text", "")
                .containsKey("withdrawnAt");
        assertThat(row(reaction))
                .doesNotContainKey("title")
                .containsEntry("text", "")
                .containsKey("withdrawnAt");
        assertThat(row(comment))
                .as("of somebody else, who took nothing back")
                .containsEntry("text", "Wat een onzin.")
                .doesNotContainKey("withdrawnAt");
    }

    @Test
    void itsAuthorStillReadsWhyItWasHidden() {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = reported(Given.proposal(groen, OPEN, author));
        String reaction = reported(Given.reaction(groen, OPEN, "CONCERN", author));
        Given.hide(proposal).then().statusCode(201);
        Given.hide(reaction).then().statusCode(201);

        Given.withdraw(proposal, author);
        Given.withdraw(reaction, author);

        as(author)
                .get("/account/hidden-texts")
                .then()
                .body("items.text", contains("", ""))
                .body("items[0]", not(hasKey("title")))
                .body("items[1].title", equalTo(""))
                .body("items[1].withdrawnAt", notNullValue())
                .body("items[1].hidden.reason", equalTo(Given.HIDING));
    }

    @Test
    void nobodyReportsItAnyMore() {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = Given.proposal(groen, OPEN, author);
        Given.withdraw(proposal, author);

        as(People.JAN)
                .body(Map.of("ground", "SPAM", "remark", ""))
                .put("/contributions/" + proposal + "/report")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:contribution-withdrawn"));
    }

    private static String reported(String contribution) {
        Given.report(contribution, People.newResident());
        return contribution;
    }

    /** The text as a moderator finds it among those that wait. */
    private static Map<String, Object> row(String id) {
        List<Map<String, Object>> rows =
                as(People.MO).get("/reported-texts?limit=100").path("items");
        return rows.stream().filter(row -> row.get("id").equals(id)).findFirst().orElseThrow();
    }
}
