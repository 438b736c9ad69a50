package nl.speelruimte.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProposalResourceTest {

    private static final String BOMEN = "Welke bomen?";

    @Test
    void aResidentProposesOnAnOpenPoint() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        Response submitted = submit(groen, Given.newProposal(groen, BOMEN));

        submitted.then().statusCode(201);
        assertThat(submitted.getHeader("Location"))
                .endsWith("/proposals/" + submitted.path("proposal.id"));
        anonymous()
                .get("/proposals/" + submitted.path("proposal.id"))
                .then()
                .statusCode(200)
                .body("author", equalTo("Fatima E."))
                .body("consultation.slug", equalTo(groen.slug()))
                .body("decisionPoint.title", equalTo(BOMEN))
                .body("cardVersion", equalTo(1))
                .body("supportCount", equalTo(0));
        anonymous().get("/consultations/" + groen.slug()).then().body("proposalCount", equalTo(1));
    }

    @Test
    void whatIsTypedAsMarkdownIsShownAsHtmlAndRegisteredAsItWasTyped() throws Exception {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String typed = "Zet **linden**, geen <b>eiken</b>:\n[zo](javascript:alert(1)).";

        Response submitted = submit(groen, with(groen, "text", typed));

        String html =
                "<p>Zet <strong>linden</strong>, geen &lt;b&gt;eiken&lt;/b&gt;:<br />\nzo.</p>\n";
        submitted.then().statusCode(201).body("proposal.html", equalTo(html));
        anonymous()
                .get("/proposals/" + submitted.path("proposal.id"))
                .then()
                .body("text", equalTo(typed))
                .body("html", equalTo(html));
        Map<String, String> registered = submitted.path("receipt.texts.find { it.name == 'text' }");
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(HexFormat.of().parseHex(registered.get("salt")));
        assertThat(registered.get("hash"))
                .isEqualTo(HexFormat.of().formatHex(sha256.digest(typed.getBytes(UTF_8))));
    }

    @Test
    void onAFixedPointTheServerRefusesWithReasonAndSource() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("De zieke bomen gaan weg")
                        .withOpenPoint(BOMEN)
                        .published();

        submit(groen, Given.newProposal(groen, "De zieke bomen gaan weg"))
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:decision-point-fixed"))
                .body("detail", containsString("Raadsbesluit 2026-17"))
                .body("decisionPoint.fixed.reason", equalTo("De bomen zijn ziek."));
    }

    @Test
    void onAPointThatIsNotYetKnownTheServerRefusesWithTheDate() {
        Published groen =
                Given.consultation()
                        .withOpenPoint(BOMEN)
                        .withUnknownPoint("Of er een fontein komt")
                        .published();

        submit(groen, Given.newProposal(groen, "Of er een fontein komt"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:decision-point-unknown"))
                .body("decisionPoint.unknown.finder", equalTo("Het ingenieursbureau"));
    }

    @Test
    void beforeCollectingTheServerRefuses() {
        Published groen = Given.consultation().announced().withOpenPoint(BOMEN).published();

        submit(groen, Given.newProposal(groen, BOMEN))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:phase-closed"))
                .body("detail", containsString("ANNOUNCED"));
    }

    @Test
    void whatARefusedProposalRefersToIsNamed() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Published other = Given.consultation().withOpenPoint("Welke banken?").published();

        submit(groen, with(groen, "cardVersion", 2))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/cardVersion")))
                .body("violations.code", equalTo(List.of("unknown-reference")));
        submit(groen, with(groen, "decisionPointId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/decisionPointId")))
                .body("violations.code", equalTo(List.of("unknown-reference")));
        submit(groen, with(groen, "decisionPointId", other.point("Welke banken?")))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/decisionPointId")));
    }

    @Test
    void onAnUnknownConsultationNothingIsSubmitted() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        creating(People.FATIMA)
                .body(Given.newProposal(groen, BOMEN))
                .post("/consultations/there-is-none/proposals")
                .then()
                .statusCode(404);
    }

    @Test
    void aRefusedProposalLeavesNothingBehind() {
        Published groen =
                Given.consultation().withFixedPoint("Vast").withOpenPoint(BOMEN).published();

        submit(groen, Given.newProposal(groen, "Vast")).then().statusCode(409);
        submit(groen, with(groen, "title", "kort")).then().statusCode(400);

        assertThat(proposalsOf(groen)).isEmpty();
        anonymous().get("/consultations/" + groen.slug()).then().body("proposalCount", equalTo(0));
    }

    @Test
    void htmlInTextStaysText() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        String text = "<script>alert('x')</script>\n<b>Linden</b> & \"eiken\" 🌳 &lt;";

        String id = submit(groen, with(groen, "text", text)).path("proposal.id");

        Response response = anonymous().get("/proposals/" + id);
        response.then().contentType("application/json").body("text", equalTo(text));
    }

    @Test
    void aRetryGivesTheFirstAnswerAgain() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        UUID key = UUID.randomUUID();
        Map<String, Object> proposal = Given.newProposal(groen, BOMEN);

        Response first = submit(groen, proposal, key);
        Response second = submit(groen, proposal, key);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(proposalsOf(groen)).hasSize(1);
    }

    @Test
    void tenTimesAtOnceWithOneKeyIsOneProposal() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        UUID key = UUID.randomUUID();
        Map<String, Object> proposal = Given.newProposal(groen, BOMEN);
        String newcomer = People.newResident();

        List<Response> answers =
                Parallel.times(
                        10,
                        i ->
                                as(newcomer)
                                        .header("Idempotency-Key", key)
                                        .body(proposal)
                                        .post(path(groen)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers).extracting(Response::asString).containsOnly(answers.get(0).asString());
        assertThat(proposalsOf(groen)).hasSize(1);
    }

    @Test
    void tenProposalsAtOnceAreAllCounted() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        List<String> residents = People.newResidents(10);

        Parallel.times(10, i -> Given.proposal(groen, BOMEN, residents.get(i)));

        assertThat(proposalsOf(groen)).hasSize(10);
        anonymous().get("/consultations/" + groen.slug()).then().body("proposalCount", equalTo(10));
    }

    @Test
    void aKeyBelongsToOneRequest() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Published other = Given.consultation().withOpenPoint(BOMEN).published();
        UUID key = UUID.randomUUID();
        submit(groen, Given.newProposal(groen, BOMEN), key).then().statusCode(201);

        submit(groen, with(groen, "title", "Een heel ander voorstel"), key)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:idempotency-key-reused"));
        submit(other, Given.newProposal(groen, BOMEN), key).then().statusCode(409);
    }

    @Test
    void aKeyBelongsToOnePerson() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        UUID key = UUID.randomUUID();
        submit(groen, Given.newProposal(groen, BOMEN), key).then().statusCode(201);

        as(People.JAN)
                .header("Idempotency-Key", key)
                .body(Given.newProposal(groen, BOMEN))
                .post(path(groen))
                .then()
                .statusCode(201)
                .body("proposal.author", equalTo("Jan W."));
        assertThat(proposalsOf(groen)).hasSize(2);
    }

    @Test
    void proposalsAreListedPerPointAndInBothOrders() {
        Published groen =
                Given.consultation()
                        .withOpenPoint(BOMEN)
                        .withOpenPoint("Welke banken?")
                        .published();
        String first = Given.proposal(groen, BOMEN, People.FATIMA);
        String second = Given.proposal(groen, "Welke banken?", People.JAN);
        String third = Given.proposal(groen, BOMEN, People.NOOR);
        as(People.JAN).put("/proposals/" + first + "/support").then().statusCode(204);

        assertThat(ids(Lists.walk(path(groen), 1))).containsExactly(third, second, first);
        assertThat(ids(Lists.walk(path(groen) + "?sort=MOST_SUPPORTED", 1)))
                .containsExactly(first, third, second);
        assertThat(ids(Lists.walk(path(groen) + "?decisionPoint=" + groen.point(BOMEN), 1)))
                .containsExactly(third, first);
        assertThat(Lists.walk(path(groen) + "?decisionPoint=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void pagingShowsEveryProposalOnceWhileOthersSubmit() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        List<Object> mine = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            mine.add(0, Given.proposal(groen, BOMEN, People.FATIMA));
        }
        as(People.JAN).put("/proposals/" + mine.get(3) + "/support");

        for (String sort : List.of("NEWEST", "MOST_SUPPORTED")) {
            List<Object> walked =
                    ids(
                            Lists.walk(
                                    path(groen) + "?sort=" + sort,
                                    2,
                                    () -> Given.proposal(groen, BOMEN, People.NOOR),
                                    3));

            assertThat(walked).as(sort).doesNotHaveDuplicates().containsAll(mine);
        }
    }

    @Test
    void theLastPageHasNoCursor() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Given.proposal(groen, BOMEN, People.FATIMA);
        Given.proposal(groen, BOMEN, People.FATIMA);

        anonymous().get(path(groen) + "?limit=2").then().body("nextCursor", nullValue());
    }

    private static Response submit(Published consultation, Map<String, Object> proposal) {
        return submit(consultation, proposal, UUID.randomUUID());
    }

    private static Response submit(Published consultation, Map<String, Object> proposal, UUID key) {
        return as(People.FATIMA)
                .header("Idempotency-Key", key)
                .body(proposal)
                .post(path(consultation));
    }

    private static Map<String, Object> with(Published consultation, String field, Object value) {
        Map<String, Object> proposal = Given.newProposal(consultation, BOMEN);
        proposal.put(field, value);
        return proposal;
    }

    private static String path(Published consultation) {
        return "/consultations/" + consultation.slug() + "/proposals";
    }

    private static List<Map<String, Object>> proposalsOf(Published consultation) {
        return Lists.walk(path(consultation));
    }

    private static List<Object> ids(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.get("id")).toList();
    }
}
