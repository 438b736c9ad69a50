package nl.speelruimte.moderation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ReportedTextResourceTest {

    private static final String OPEN = "Welke bomen?";
    private static final String RESTORED = "Bij nader inzien mag dit gewoon blijven staan.";

    @Inject Sequencer sequencer;

    private Published groen;

    @BeforeEach
    void publish() {
        groen = Given.consultation().withOpenPoint(OPEN).published();
    }

    @Test
    void moderatorsReadWhatWasReportedTheLongestWaitingFirst() {
        String first = reported();
        String second = reported();
        String comment = Given.comment(first, People.newResident(), "Wat een onzin.");
        as(People.JAN)
                .body(Map.of("ground", "SPAM", "remark", ""))
                .put("/comments/" + comment + "/report")
                .then()
                .statusCode(204);

        List<Map<String, Object>> rows = rows("OPEN");

        assertThat(rows).extracting(row -> row.get("id")).containsExactly(first, second, comment);
        assertThat(rows.get(0))
                .containsEntry("kind", "PROPOSAL")
                .containsEntry("title", "Een bankje bij de vijver")
                .containsEntry("consultationSlug", groen.slug())
                .containsEntry("reportCount", 1)
                .containsEntry("steps", List.of("HIDE", "KEEP"));
        assertThat(rows.get(2))
                .containsEntry("kind", "COMMENT")
                .containsEntry("text", "Wat een onzin.")
                .containsEntry("contributionId", first)
                .doesNotContainKey("title");
    }

    @Test
    void onePersonReportsATextOnceHoweverOften() {
        String proposal = Given.proposal(groen, OPEN, People.newResident());
        String reporter = People.newResident();

        Parallel.times(
                8,
                i -> {
                    Given.report(proposal, reporter);
                    return i;
                });
        Given.report(proposal, People.newResident());

        assertThat(row(proposal, "OPEN").get("reportCount")).isEqualTo(2);
        assertThat((List<?>) row(proposal, "OPEN").get("reports")).hasSize(2);
    }

    @Test
    void whatIsNotThereCannotBeReported() {
        for (String kind : List.of("contributions", "comments")) {
            as(People.JAN)
                    .body(Map.of("ground", "SPAM", "remark", ""))
                    .put("/" + kind + "/" + UUID.randomUUID() + "/report")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void inPlaceOfAHiddenProposalStandsWhyAndAllElseStays() {
        String author = People.newResident();
        String proposal = Given.proposal(groen, OPEN, author);
        as(People.NOOR).put("/proposals/" + proposal + "/support").then().statusCode(204);
        Given.comment(proposal, People.newResident(), "Daar ben ik het mee eens.");
        Given.report(proposal, People.newResident());

        Given.hide(proposal).then().statusCode(201).body("state", equalTo("HIDDEN"));
        assertThat(row(proposal, "HIDDEN")).containsEntry("steps", List.of("RESTORE"));

        anonymous()
                .get("/proposals/" + proposal)
                .then()
                .body("title", equalTo(""))
                .body("text", equalTo(""))
                .body("author", equalTo("Inwoner A."))
                .body("supportCount", equalTo(1))
                .body("hidden.ground", equalTo("INSULT"))
                .body("hidden.reason", equalTo(Given.HIDING))
                .body("hidden.hiddenAt", notNullValue());
        anonymous()
                .get("/proposals/" + proposal + "/comments")
                .then()
                .body("items[0].text", equalTo("Daar ben ik het mee eens."));
        assertThat(Lists.walk("/consultations/" + groen.slug() + "/proposals").get(0))
                .containsEntry("title", "")
                .containsEntry("text", "")
                .containsKey("hidden");
        as(author)
                .get("/account/hidden-texts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(proposal))
                .body("items[0].title", equalTo("Een bankje bij de vijver"))
                .body("items[0].hidden.reason", equalTo(Given.HIDING));
        as(People.newResident()).get("/account/hidden-texts").then().body("items", hasSize(0));
    }

    @Test
    void aReactionAndACommentAreHiddenToo() {
        String reaction = Given.reaction(groen, OPEN, "CONCERN", People.newResident());
        Given.report(reaction, People.newResident());
        Given.hide(reaction).then().statusCode(201);
        assertThat(row(reaction, "HIDDEN")).containsEntry("kind", "REACTION");
        anonymous()
                .get("/reactions/" + reaction)
                .then()
                .body("text", equalTo(""))
                .body("stance", equalTo("CONCERN"))
                .body("hidden.reason", equalTo(Given.HIDING));
        anonymous()
                .get("/consultations/" + groen.slug() + "/reactions")
                .then()
                .body("items[0].text", equalTo(""))
                .body("items[0].hidden.ground", equalTo("INSULT"));

        String author = People.newResident();
        String proposal = Given.proposal(groen, OPEN, People.newResident());
        String comment = Given.comment(proposal, author, "Wat een onzin.");
        as(People.JAN)
                .body(Map.of("ground", "INSULT", "remark", ""))
                .put("/comments/" + comment + "/report")
                .then()
                .statusCode(204);
        Given.hide(comment).then().statusCode(201);
        anonymous()
                .get("/proposals/" + proposal + "/comments")
                .then()
                .body("items[0].text", equalTo(""))
                .body("items[0].hidden.reason", equalTo(Given.HIDING));
        as(author)
                .get("/account/hidden-texts")
                .then()
                .body("items[0].kind", equalTo("COMMENT"))
                .body("items[0].contributionId", equalTo(proposal));
        restore(comment).then().statusCode(201);
        anonymous()
                .get("/proposals/" + proposal + "/comments")
                .then()
                .body("items[0].text", equalTo("Wat een onzin."))
                .body("items[0].hidden", nullValue());
    }

    @Test
    void hidingAndRestoringAreActsAndMeanwhileTheRegisterKeepsTheTextBack() {
        String proposal = reported();
        sequencer.run();
        List<Map<String, Object>> texts = entry("subject", proposal).get("texts");
        assertThat(texts).isNotEmpty();

        Given.hide(proposal).then().statusCode(201);
        sequencer.run();

        assertThat(entry("subject", proposal).<List<?>>get("texts")).isEmpty();
        assertThat(entry("subject", proposal).getBoolean("withheld")).isTrue();
        JsonPath hiding = entry("type", "text-hidden");
        assertThat(hiding.getString("entry"))
                .contains("\"actor\":\"moderator\"", "\"ground\":\"INSULT\"", proposal);
        assertThat(hiding.getString("texts[0].text")).isEqualTo(Given.HIDING);

        restore(proposal).then().statusCode(201).body("state", equalTo("KEPT"));
        sequencer.run();

        anonymous().get("/proposals/" + proposal).then().body("hidden", nullValue());
        assertThat(entry("subject", proposal).<List<Map<String, Object>>>get("texts"))
                .isEqualTo(texts);
        assertThat(entry("type", "text-restored").getString("texts[0].text")).isEqualTo(RESTORED);
    }

    @Test
    void ofModeratorsAtTheSameMomentOneHides() {
        String proposal = reported();

        List<Integer> statuses = Parallel.times(6, i -> Given.hide(proposal).statusCode());

        assertThat(statuses).containsOnlyOnce(201);
        assertThat(statuses).containsOnly(201, 409);
        sequencer.run();
        assertThat(
                        anonymous()
                                .get("/register/entries?type=text-hidden&consultation=" + id())
                                .jsonPath()
                                .getList("items"))
                .hasSize(1);
    }

    @Test
    void sentAgainWithTheSameKeyItIsDoneOnce() {
        String proposal = reported();
        UUID key = UUID.randomUUID();
        Map<String, String> hiding = Map.of("ground", "SPAM", "reason", Given.HIDING);

        for (int i = 0; i < 2; i++) {
            as(People.MO)
                    .header("Idempotency-Key", key)
                    .body(hiding)
                    .post("/reported-texts/" + proposal + "/hiding")
                    .then()
                    .statusCode(201)
                    .body("state", equalTo("HIDDEN"));
        }
    }

    @Test
    void whatIsHiddenCannotBeReportedAndWhatWasKeptCanBeReportedAnew() {
        String proposal = reported();
        as(People.MO).put("/reported-texts/" + proposal + "/keeping").then().statusCode(204);
        assertThat(row(proposal, "KEPT")).containsEntry("steps", List.of("HIDE"));

        Given.report(proposal, People.newResident());
        assertThat(row(proposal, "OPEN")).containsEntry("reportCount", 2);

        Given.hide(proposal).then().statusCode(201);
        as(People.JAN)
                .body(Map.of("ground", "SPAM", "remark", ""))
                .put("/contributions/" + proposal + "/report")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:hidden-by-moderator"));
        as(People.MO)
                .put("/reported-texts/" + proposal + "/keeping")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:moderation-step-refused"));
    }

    @Test
    void hidingNeedsAReason() {
        creating(People.MO)
                .body(Map.of("ground", "SPAM", "reason", "Kort."))
                .post("/reported-texts/" + reported() + "/hiding")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
    }

    @Test
    void aHiddenContributionIsCountedAndNeedsAnAnswerAllTheSame() throws SQLException {
        String proposal = reported();
        Given.hide(proposal).then().statusCode(201);

        anonymous()
                .get("/consultations/" + groen.slug() + "/answer-figures")
                .then()
                .body("contributions", equalTo(1))
                .body("hidden", equalTo(1));
        assertThat(
                        Lists.walk("/figures/consultations").stream()
                                .filter(row -> row.get("slug").equals(groen.slug())))
                .allSatisfy(row -> assertThat(row).containsEntry("hiddenCount", 1));
        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/answer-worklist?filter=WAITING")
                .then()
                .body("items[0].hidden", equalTo(true))
                .body("items[0].text", containsString("bankje"));
        Answering.pass(groen, 61);
        Answering.conclude(groen)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:contributions-unanswered"));
    }

    @Test
    void whoHoldsTheReceiptReadsWhatBecameOfHerOwn() {
        Response submitted =
                creating(People.newResident())
                        .body(Given.newProposal(groen, OPEN))
                        .post("/consultations/" + groen.slug() + "/proposals");
        String proposal = submitted.path("proposal.id");
        Given.report(proposal, People.newResident());
        Given.hide(proposal).then().statusCode(201);

        anonymous()
                .body(Map.of("number", submitted.path("receipt.number")))
                .post("/receipt-lookups")
                .then()
                .body("title", equalTo("Een bankje bij de vijver"))
                .body("hidden.reason", equalTo(Given.HIDING));
    }

    private String reported() {
        String proposal = Given.proposal(groen, OPEN, People.newResident());
        Given.report(proposal, People.newResident());
        return proposal;
    }

    private static Response restore(String text) {
        return creating(People.MO)
                .body(Map.of("reason", RESTORED))
                .post("/reported-texts/" + text + "/restoration");
    }

    private String id() {
        return anonymous().get("/consultations/" + groen.slug()).path("id");
    }

    /** The newest act of this consultation with that subject or type. */
    private JsonPath entry(String filter, String value) {
        return anonymous()
                .get("/register/entries?limit=1&consultation=" + id() + "&" + filter + "=" + value)
                .jsonPath()
                .setRootPath("items[0]");
    }

    private Map<String, Object> row(String text, String state) {
        return rows(state).stream()
                .filter(row -> row.get("id").equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** The texts of this consultation in a state. */
    private List<Map<String, Object>> rows(String state) {
        return Lists.walk(() -> as(People.MO), "/reported-texts?state=" + state, 2).stream()
                .filter(row -> row.get("consultationSlug").equals(groen.slug()))
                .toList();
    }
}
