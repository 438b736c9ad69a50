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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** What a moderator hid is read nowhere by the public, and the register is right all the same. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(ErasureTest.OwnDatabase.class)
class HiddenTextTest {

    private static final String OPEN = "Welke bomen?";

    @Inject Sequencer sequencer;

    /** A word that stands in all that is hidden, and nowhere else. */
    private final String mark = "Q" + UUID.randomUUID().toString().replace("-", "");

    private final Traces traces = new Traces(Database.asPlatform(), mark);
    private final String author = People.newResident();

    @Test
    void itStandsInNoPublicAnswerUntilItIsRestored() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = write(groen, "proposals", Given.newProposal(groen, OPEN), "proposal");
        String reaction =
                write(groen, "reactions", Given.newReaction(groen, OPEN, "CONCERN"), "reaction");
        String comment = Given.comment(proposal, author, mark + " zei dit.");
        Answering.publish(
                        groen,
                        Answering.draft(groen, People.SANNE, Map.of("contribution", proposal))
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"))
                .then()
                .statusCode(201);
        sequencer.run();
        List<String> before = traces.inPublicAnswers();
        assertThat(before)
                .anyMatch(address -> address.endsWith("/answers"))
                .anyMatch(address -> address.endsWith("/comments"));
        assertThat(registerTexts()).contains(mark);

        Given.report(proposal, People.newResident());
        Given.report(reaction, People.newResident());
        as(People.JAN)
                .body(Map.of("ground", "PERSONAL_DATA", "remark", ""))
                .put("/comments/" + comment + "/report")
                .then()
                .statusCode(204);
        for (String text : List.of(proposal, reaction, comment)) {
            Given.hide(text).then().statusCode(201);
        }
        sequencer.run();

        assertThat(traces.inPublicAnswers()).isEmpty();
        assertThat(registerTexts()).doesNotContain(mark);
        assertThat(traces.verify()).contains("The register is right", "Erased, hidden");
        as(author).get("/personal-data").then().body(containsString(mark));

        List.of(proposal, reaction, comment).forEach(HiddenTextTest::restore);
        assertThat(traces.inPublicAnswers()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(traces.verify()).contains("The register is right");
    }

    @Test
    void whatWasHiddenAndRestoredIsNowhereAfterItsAuthorErasedHerself() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = write(groen, "proposals", Given.newProposal(groen, OPEN), "proposal");
        Given.report(proposal, People.newResident());
        Given.hide(proposal).then().statusCode(201);
        restore(proposal);
        Given.hide(proposal).then().statusCode(201);
        assertThat(traces.inTables()).contains("contribution.text", "register_text.text");

        as(author)
                .body(Map.of("confirmation", "erase-me"))
                .put("/account/erasure")
                .then()
                .statusCode(204);
        assertThat(traces.inTables()).isEmpty();
    }

    private static void restore(String text) {
        creating(People.MO)
                .body(Map.of("reason", "Bij nader inzien mag dit."))
                .post("/reported-texts/" + text + "/restoration")
                .then()
                .statusCode(201);
    }

    private String write(
            Published consultation, String list, Map<String, Object> request, String kind) {
        request.computeIfPresent("title", (name, title) -> mark + " voorstel");
        request.put("text", "Dit gaat over " + mark + " van hiernaast.");
        return creating(author)
                .body(request)
                .post("/consultations/" + consultation.slug() + "/" + list)
                .then()
                .statusCode(201)
                .extract()
                .path(kind + ".id");
    }

    /** The texts of the first 256 acts. */
    private static String registerTexts() {
        return RestAssured.get("/register/texts/000").asString();
    }
}
