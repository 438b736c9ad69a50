package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** What authors do with what they brought in. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class AuthorActsTest {

    private static final String OPEN = "Welke bomen?";
    private static final String BEFORE = "Een bankje bij de vijver";
    private static final String AFTER = "Twee bankjes bij de vijver";

    @Inject PlatformClock clock;

    private final String author = People.newResident();

    @Test
    void aChangeKeepsWhatStoodAndEntersTheRegister() throws SQLException {
        String id = proposal(published());

        change(id, "\"1\"", AFTER).then().statusCode(200).body("title", equalTo(AFTER));

        assertThat(acts(id)).isEqualTo(2);
        anonymous()
                .get("/contributions/" + id + "/versions")
                .then()
                .body("items.title", contains(BEFORE))
                .body("items.number", contains(1));
        change(id, "\"2\"", AFTER).then().statusCode(200);
        assertThat(acts(id)).as("nothing changed").isEqualTo(2);
    }

    @Test
    void aChangeIsOfTheAuthorOnTheVersionThatStands() {
        String id = proposal(published());

        change(id, "", AFTER).then().statusCode(428);
        change(id, "\"2\"", AFTER).then().statusCode(412);
        as(People.newResident())
                .header("If-Match", "\"1\"")
                .body(Map.of("title", AFTER, "text", "Zet er twee, dan is er plek genoeg."))
                .put("/proposals/" + id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:speelruimte:problem:not-the-author"));
        assertThat(Parallel.times(2, i -> change(id, "\"1\"", AFTER + i).statusCode()))
                .containsExactlyInAnyOrder(200, 412);
    }

    @Test
    void afterTheEditWindowItIsFrozen() throws SQLException {
        String id = proposal(published());
        actions(id).then().body("changeableUntil", notNullValue());
        Database.asOwner()
                .run(
                        "update contribution set submitted_at = submitted_at - interval '30 minutes' where id = '"
                                + id
                                + "'");

        change(id, "\"1\"", AFTER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:edit-window-closed"));
        actions(id)
                .then()
                .body("changeableUntil", nullValue())
                .body("actions.problem[0]", equalTo("edit-window-closed"))
                .body("actions.allowed[1]", equalTo(true));
    }

    @Test
    void whatIsWithdrawnIsReadNowhereAndNeedsNoAnswer() throws SQLException {
        Published groen = published();
        String id = proposal(groen);
        String other = Given.proposal(groen, OPEN, People.newResident());
        change(id, "\"1\"", AFTER).then().statusCode(200);
        String answer = Answering.draft(groen, Answering.grouped(groen, id, other));

        withdraw(id).then().statusCode(204);
        withdraw(id).then().statusCode(204);

        assertThat(acts(id)).isEqualTo(3);
        anonymous()
                .get("/proposals/" + id)
                .then()
                .body("title", equalTo(""))
                .body("text", equalTo(""))
                .body("withdrawnAt", notNullValue());
        anonymous().get("/contributions/" + id + "/versions").then().body("items", empty());
        change(id, "\"2\"", BEFORE)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:contribution-withdrawn"));
        Answering.publish(groen, answer)
                .then()
                .statusCode(201)
                .body("contributionCount", equalTo(1))
                .body("skippedCount", equalTo(1));
        assertThat(
                        Database.asPlatform()
                                .column(
                                        "select standing from contribution_duty where id = '"
                                                + id
                                                + "'"))
                .isEqualTo(List.of("WITHDRAWN"));
        as(author).get("/personal-data").then().statusCode(200);
    }

    @Test
    void whatIsAnsweredStays() {
        Published groen = published();
        String id = proposal(groen);
        Answering.answered(groen, id);

        withdraw(id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:contributions-answered"));
        change(id, "\"1\"", AFTER).then().statusCode(409);
    }

    @Test
    void whatAnOfficialEnteredStaysAsItCameInAndIsTakenBackAllTheSame() {
        Published groen = published();
        String subject = "boer-" + UUID.randomUUID();
        String writer = People.token(subject, "Truus", "de Boer", Role.RESIDENT);
        Given.proposal(groen, OPEN, writer);
        Map<String, Object> letter = Given.newProposal(groen, OPEN);
        letter.remove("cardVersion");
        letter.put("channel", "PAPER");
        letter.put("receivedOn", clock.today().toString());
        letter.put("author", "Truus de Boer");
        letter.put("email", subject + "@waterrijk.example");
        String id =
                creating(People.SANNE)
                        .body(letter)
                        .post("/consultations/" + groen.slug() + "/proposals-on-behalf")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("proposal.id");

        as(writer)
                .get("/contributions/" + id + "/actions")
                .then()
                .body("actions.action", contains("change", "withdraw"))
                .body("actions.allowed", contains(false, true))
                .body("actions[0].problem", equalTo("entered-on-behalf"));
        change(writer, id, "\"1\"", AFTER)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:entered-on-behalf"));
        as(writer).put("/contributions/" + id + "/withdrawal").then().statusCode(204);
        anonymous().get("/proposals/" + id).then().body("withdrawnAt", notNullValue());
    }

    @Test
    void aReactionAndItsPlaceChangeTooAndTheStanceStays() {
        Given.places("46", "01");
        String id = Given.reaction(published(), OPEN, "CONCERN", author);

        as(author)
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "text",
                                "De bladeren vallen in onze goot.",
                                "location",
                                Map.of("place", "BU90014601")))
                .put("/reactions/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo("De bladeren vallen in onze goot."))
                .body("stance", equalTo("CONCERN"))
                .body("location.place.code", equalTo("BU90014601"));
        change(id, "\"2\"", AFTER).then().statusCode(404);
    }

    @Test
    void whatAModeratorRestoresStaysWithdrawn() throws SQLException {
        String id = proposal(published());
        Given.report(id, People.newResident());
        Given.hide(id).then().statusCode(201);
        withdraw(id).then().statusCode(204);

        creating(People.MO)
                .body(Map.of("reason", "Dit mag blijven staan."))
                .post("/reported-texts/" + id + "/restoration")
                .then()
                .statusCode(201);

        anonymous().get("/proposals/" + id).then().body("text", equalTo(""));
        assertThat(
                        Database.asPlatform()
                                .number(
                                        "select count(*) from register_withheld where subject = '"
                                                + id
                                                + "'"))
                .isEqualTo(1);
    }

    @Test
    void withdrawnAndAnsweredAtTheSameMomentItIsOneOfBoth() {
        Published groen = published();
        String id = proposal(groen);
        String other = Given.proposal(groen, OPEN, People.newResident());
        String answer = Answering.draft(groen, Answering.grouped(groen, id, other));

        List<Integer> statuses =
                Parallel.times(
                        2,
                        i ->
                                (i == 0 ? withdraw(id) : Answering.publish(groen, answer))
                                        .statusCode());

        boolean withdrawn = statuses.get(0) == 204;
        assertThat(statuses).containsExactly(withdrawn ? 204 : 409, 201);
        anonymous()
                .get("/contributions/" + id + "/answer")
                .then()
                .statusCode(withdrawn ? 404 : 200);
    }

    private static Published published() {
        return Given.consultation().withOpenPoint(OPEN).published();
    }

    private String proposal(Published consultation) {
        return Given.proposal(consultation, OPEN, author);
    }

    private Response change(String id, String ifMatch, String title) {
        return change(author, id, ifMatch, title);
    }

    private static Response change(String caller, String id, String ifMatch, String title) {
        return as(caller)
                .header("If-Match", ifMatch)
                .body(Map.of("title", title, "text", "Zet er twee, dan is er plek genoeg."))
                .put("/proposals/" + id);
    }

    private Response withdraw(String id) {
        return as(author).put("/contributions/" + id + "/withdrawal");
    }

    private Response actions(String id) {
        return as(author).get("/contributions/" + id + "/actions");
    }

    private static long acts(String id) throws SQLException {
        return Database.asPlatform()
                .number(
                        "select count(*) from register_entry where strpos(encode(bytes, 'escape'), '\"subject\":\"%s\"') > 0"
                                .formatted(id));
    }
}
