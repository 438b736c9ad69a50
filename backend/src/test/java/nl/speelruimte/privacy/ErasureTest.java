package nl.speelruimte.privacy;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.CapturedLog;
import nl.speelruimte.testing.Client;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After erasure nothing of the person is left anywhere, and no total has changed. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(ErasureTest.OwnDatabase.class)
class ErasureTest {

    /**
     * A database of its own: the verifier finds the times of acts wrong where other tests move the
     * clock.
     */
    public static class OwnDatabase implements QuarkusTestProfile {}

    private static final String OPEN = "Welke bomen?";
    private static final String FIXED = "De zieke bomen gaan weg";

    @Inject Sequencer sequencer;
    @Inject PlatformClock clock;

    private final Database database = Database.asPlatform();
    private final String subject = UUID.randomUUID().toString();

    /** A word that stands in all this person is called and writes, and nowhere else. */
    private final String mark = "Q" + UUID.randomUUID().toString().replace("-", "");

    private final Traces traces = new Traces(database, mark);
    private final String resident = token("de Wit", Role.RESIDENT);

    @BeforeEach
    void aPlaceToPointAt() {
        Given.places("43", "01");
    }

    @Test
    void ofAResidentNothingIsLeftButTotals() throws Exception {
        try (CapturedLog log = CapturedLog.start()) {
            Published groen =
                    Given.consultation().withFixedPoint(FIXED).withOpenPoint(OPEN).published();
            Published other =
                    Given.consultation().withFixedPoint(FIXED).withOpenPoint(OPEN).published();
            write(groen, "proposals", Map.of("title", "Brief van " + mark));
            write(groen, "reactions", Map.of("stance", "AGREE"));
            assertThat(traces.inTables())
                    .as("of somebody who never logged in")
                    .contains("person.display_name", "person.email", "retried_request.body");
            String foreign = Given.proposal(groen, OPEN, People.FATIMA);
            String own = propose(groen);
            as(resident)
                    .header("If-Match", "\"1\"")
                    .body(
                            Map.of(
                                    "title", "Een bank voor " + mark,
                                    "text", "Ik ben " + mark + " en ik schreef dit nog eens."))
                    .put("/proposals/" + own)
                    .then()
                    .statusCode(200);
            String reaction = react(groen);
            as(resident).put("/proposals/" + foreign + "/support").then().statusCode(204);
            Given.comment(foreign, resident, "Ik ben " + mark + " en ik ben het hiermee eens.");
            as(resident)
                    .body(Map.of("ground", "OTHER", "remark", "Ik ben " + mark + "."))
                    .put("/contributions/" + foreign + "/report")
                    .then()
                    .statusCode(204);
            String raised = challenge(groen);
            String joined =
                    Given.challenge(other, FIXED, "SAYS_FIXED_IS_OPEN").then().extract().path("id");
            as(resident).put("/challenges/" + joined + "/joining").then().statusCode(204);
            String commitment = Committing.made(Answering.answered(groen, own));
            Committing.claim(commitment).then().statusCode(201);
            Committing.say(commitment, resident, "NO", "Ik ben " + mark + " en het is er niet.")
                    .then()
                    .statusCode(200);
            as(resident)
                    .body(Map.of("language", "en"))
                    .put("/session/language")
                    .then()
                    .statusCode(204);
            as(resident)
                    .body(Map.of("code", "BU90014301"))
                    .put("/account/neighbourhood")
                    .then()
                    .statusCode(204);
            sequencer.run();
            assertThat(traces.inTables())
                    .contains(
                            "person.email",
                            "contribution.text",
                            "former_version.text",
                            "challenge.explanation",
                            "comment.text",
                            "report.remark",
                            "confirmation.remark",
                            "register_text.text",
                            "retried_request.body");
            assertThat(traces.inPublicAnswers()).isNotEmpty();
            String person = person();
            long entries = database.number("select count(*) from register_entry");

            erase(resident);

            assertThat(traces.inTables()).isEmpty();
            assertThat(traces.inPublicAnswers()).isEmpty();
            assertThat(log.lines()).noneMatch(line -> line.contains(mark));
            assertThat(new Traces(database, subject).inTables())
                    .as("until the identity provider removed the account")
                    .containsExactly("account_removal.subject");
            assertThat(new Traces(database, person).inTables())
                    .as("a number without name")
                    .doesNotContain(
                            "register_entry.bytes",
                            "support.person_id",
                            "report.reporter_id",
                            "confirmation.person_id")
                    .contains("person.id", "contribution.author_id");
            assertThat(
                            database.number(
                                    "select count(*) from contribution where place_code is not null"))
                    .isZero();
            assertThat(traces.verify()).contains("The register is right", "Erased");

            assertThat(database.number("select count(*) from register_entry")).isEqualTo(entries);
            anonymous().get("/proposals/" + foreign).then().body("supportCount", equalTo(1));
            anonymous().get("/challenges/" + joined).then().body("joinerCount", equalTo(1));
            anonymous().get("/challenges/" + raised).then().body("explanation", equalTo(""));
            anonymous().get("/commitments/" + commitment).then().body("noCount", equalTo(1));
            anonymous()
                    .get("/proposals/" + own)
                    .then()
                    .body("author", equalTo(""))
                    .body("title", equalTo(""))
                    .body("text", equalTo(""));
            anonymous()
                    .get("/reactions/" + reaction)
                    .then()
                    .body("stance", equalTo("CONCERN"))
                    .body("author", equalTo(""))
                    .body("text", equalTo(""));
            anonymous()
                    .get("/consultations/" + groen.slug())
                    .then()
                    .body("proposalCount", equalTo(3))
                    .body("reactionCount", equalTo(2));
        }
    }

    @Test
    void anOfficialIsNamedWhileHerConsultationRunsAndAfterItTheFunctionStays() throws SQLException {
        String official = token("Bakker", Role.OFFICIAL);
        creating(official)
                .body(Map.of("kind", "PLAN", "title", "Bankjes in het park"))
                .post("/drafts")
                .then()
                .statusCode(201);
        assertThat(traces.inTables())
                .as("drafts are of all officials together and name none")
                .isNotEmpty()
                .allMatch(column -> column.startsWith("person."));
        SavedDraft draft = Given.consultation().withOpenPoint(OPEN).saved();
        String slug =
                as(official)
                        .header("If-Match", draft.etag())
                        .body(Map.of("purpose", "PARTICIPATION"))
                        .post("/drafts/" + draft.id() + "/publication")
                        .then()
                        .statusCode(201)
                        .body("official.name", equalTo(mark + " Bakker"))
                        .extract()
                        .path("slug");

        tryToErase(official)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:answers-for-consultation"));
        assertThat(new Traces(database, subject).inTables()).containsExactly("person.subject");

        Given.act(new Published(slug, Map.of()), "/withdrawal", Map.of("reason", "Het gaat niet."))
                .then()
                .statusCode(201);
        erase(official);
        assertThat(traces.inTables()).isEmpty();
        anonymous()
                .get("/consultations/" + slug)
                .then()
                .statusCode(200)
                .body("official.name", equalTo(""))
                .body("official.function", equalTo("projectleider groen"));
    }

    @Test
    void whoComesBackWithAValidTokenIsNobodyAndCannotAct() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        propose(groen);
        erase(resident);

        creating(resident)
                .body(Given.newProposal(groen, OPEN))
                .post("/consultations/" + groen.slug() + "/proposals")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:speelruimte:problem:unauthorized"));
        erase(resident);
        assertThat(traces.inTables()).isEmpty();
    }

    @Test
    void whatIsWrittenAtTheSameMomentGoesTooOrIsRefused() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();

        List<Integer> statuses =
                Parallel.times(
                        8,
                        i ->
                                i % 2 == 0
                                        ? tryToErase(resident).statusCode()
                                        : creating(resident)
                                                .body(proposal(groen))
                                                .post(
                                                        "/consultations/"
                                                                + groen.slug()
                                                                + "/proposals")
                                                .statusCode());

        assertThat(statuses).isSubsetOf(201, 204, 401);
        assertThat(traces.inTables()).isEmpty();
    }

    @Test
    @Timeout(120)
    void cutOffInTheMiddleItLeavesAllAsItWas() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String own = propose(groen);
        List<String> before = traces.inTables();
        try (Connection holding = Database.asOwner().connect();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            statement.execute("lock table register_text in exclusive mode");
            CompletableFuture<Integer> erasure =
                    CompletableFuture.supplyAsync(() -> tryToErase(resident).statusCode());
            while (Database.asPlatform()
                    .column(
                            """
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where wait_event_type = 'Lock' and query like 'delete from register_text%'
                            """)
                    .isEmpty()) {
                Thread.onSpinWait();
            }
            assertThat(erasure.get()).isEqualTo(500);
            holding.rollback();
        }

        assertThat(traces.inTables()).isEqualTo(before);
        anonymous().get("/proposals/" + own).then().body("author", equalTo(mark + " W."));
        erase(resident);
        assertThat(traces.inTables()).isEmpty();
    }

    private String token(String family, String role) {
        return People.token(subject, mark, family, role, mark + "@waterrijk.example", true);
    }

    private Map<String, Object> proposal(Published consultation) {
        Map<String, Object> proposal = Given.newProposal(consultation, OPEN);
        proposal.put("title", "Voorstel van " + mark);
        proposal.put("text", "Ik ben " + mark + " en ik wil graag een bankje.");
        proposal.put(
                "location", Map.of("coordinates", Map.of("longitude", 6.96, "latitude", 52.12)));
        return proposal;
    }

    private String propose(Published consultation) {
        return creating(resident)
                .body(proposal(consultation))
                .post("/consultations/" + consultation.slug() + "/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("proposal.id");
    }

    private String react(Published consultation) {
        Map<String, Object> reaction = Given.newReaction(consultation, OPEN, "CONCERN");
        reaction.put("text", "Ik ben " + mark + " en ik mis de schaduw.");
        return creating(resident)
                .body(reaction)
                .post("/consultations/" + consultation.slug() + "/reactions")
                .then()
                .statusCode(201)
                .extract()
                .path("reaction.id");
    }

    /** Enters what came on paper from this person, before she ever logged in. */
    private void write(Published consultation, String what, Map<String, Object> more) {
        Map<String, Object> letter = new HashMap<>(more);
        letter.put("channel", "PAPER");
        letter.put("receivedOn", clock.today().toString());
        letter.put("author", mark + " de Wit");
        letter.put("email", mark + "@waterrijk.example");
        letter.put("decisionPointId", consultation.point(OPEN));
        letter.put("text", "Ik ben " + mark + " en ik schrijf liever een brief.");
        letter.put("location", Map.of("place", "BU90014301"));
        creating(People.SANNE)
                .body(letter)
                .post("/consultations/" + consultation.slug() + "/" + what + "-on-behalf")
                .then()
                .statusCode(201);
    }

    private String challenge(Published consultation) {
        return creating(resident)
                .body(
                        Map.of(
                                "decisionPointId",
                                consultation.point(FIXED),
                                "claim",
                                "SAYS_FIXED_IS_OPEN",
                                "explanation",
                                "Ik ben " + mark + " en ik las iets anders."))
                .post("/consultations/" + consultation.slug() + "/challenges")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String person() throws SQLException {
        return database.column("select id from person where subject = '" + subject + "'").get(0);
    }

    private static io.restassured.response.Response tryToErase(String token) {
        return Client.as(token).body(Map.of("confirmation", "erase-me")).put("/account/erasure");
    }

    private static void erase(String token) {
        tryToErase(token).then().statusCode(204);
    }
}
