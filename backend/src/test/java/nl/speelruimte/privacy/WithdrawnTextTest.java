package nl.speelruimte.privacy;

import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
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
import org.junit.jupiter.api.Test;

/** What its author took back is read nowhere, and the register is right all the same. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(ErasureTest.OwnDatabase.class)
class WithdrawnTextTest {

    private static final String OPEN = "Welke bomen?";

    @Inject Sequencer sequencer;

    /** A word that stands in all that is withdrawn, and nowhere else. */
    private final String mark = "Q" + UUID.randomUUID().toString().replace("-", "");

    private final Traces traces = new Traces(Database.asPlatform(), mark);
    private final String author = People.newResident();

    @Test
    void itStandsInNoPublicAnswer() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = propose(groen);
        String reaction = react(groen);
        change(proposal);
        Answering.draft(groen, Answering.grouped(groen, proposal, reaction));
        sequencer.run();
        assertThat(traces.inPublicAnswers())
                .anyMatch(address -> address.endsWith("/versions"))
                .anyMatch(address -> address.endsWith("/reactions"))
                .anyMatch(address -> address.endsWith("?figure=CONTRIBUTIONS"));
        assertThat(registerTexts()).contains(mark);

        Given.withdraw(proposal, author);
        Given.withdraw(reaction, author);
        sequencer.run();

        assertThat(traces.inPublicAnswers()).isEmpty();
        assertThat(registerTexts()).doesNotContain(mark);
        assertThat(traces.verify()).contains("The register is right");
        as(author).get("/personal-data").then().body(containsString(mark));
    }

    @Test
    void noListBehindAnAnswerShowsItEither() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = propose(groen);
        String answer =
                Answering.draft(groen, People.SANNE, Map.of("contribution", proposal)).path("id");
        Answering.publish(groen, answer).then().statusCode(201);
        String commitment = Committing.made(answer);
        Answering.pass(groen, 61);
        Deciding.publish(groen, Deciding.decision(groen, OPEN, proposal)).then().statusCode(201);
        assertThat(traces.inPublicAnswers())
                .contains("/commitments/" + commitment + "/contributions")
                .anyMatch(address -> address.matches("/decisions/.+/contributions"))
                .anyMatch(address -> address.endsWith("/answers"));

        withdrawInSpiteOfItsAnswer(proposal);
        Committing.claim(commitment).then().statusCode(201);

        assertThat(traces.inPublicAnswers())
                .as("the register withholds it at the act, which nobody did here")
                .allMatch(address -> address.startsWith("/register/"));
    }

    /** No author can; each list keeps it back by itself. */
    private static void withdrawInSpiteOfItsAnswer(String contribution) throws SQLException {
        Database.asOwner()
                .run(
                        "update contribution set withdrawn_at = now() where id = '%s'"
                                .formatted(contribution));
    }

    private String propose(Published consultation) {
        Map<String, Object> request = Given.newProposal(consultation, OPEN);
        request.put("title", mark + " voorstel");
        request.put("text", "Dit gaat over " + mark + " van hiernaast.");
        return creating(author)
                .body(request)
                .post("/consultations/" + consultation.slug() + "/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("proposal.id");
    }

    private String react(Published consultation) {
        Map<String, Object> request = Given.newReaction(consultation, OPEN, "CONCERN");
        request.put("text", "Dit gaat over " + mark + " van hiernaast.");
        return creating(author)
                .body(request)
                .post("/consultations/" + consultation.slug() + "/reactions")
                .then()
                .statusCode(201)
                .extract()
                .path("reaction.id");
    }

    private void change(String proposal) {
        as(author)
                .header("If-Match", "\"1\"")
                .body(Map.of("title", mark + " anders", "text", "Nu staat " + mark + " anders."))
                .put("/proposals/" + proposal)
                .then()
                .statusCode(200);
    }

    /** The texts of the first 256 acts. */
    private static String registerTexts() {
        return RestAssured.get("/register/texts/000").asString();
    }
}
