package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.account.Persons;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.CapturedLog;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.NoteKey;
import nl.speelruimte.verifier.SignedNote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ReceiptResourceTest {

    private static final String BOMEN = "Welke bomen?";

    @Inject Sequencer sequencer;
    @Inject Persons persons;
    @Inject @All List<HoldsPersonalData> holders;

    private final Database database = Database.asPlatform();
    private Published groen;

    @BeforeEach
    void publish() {
        groen = Given.consultation().withOpenPoint(BOMEN).published();
    }

    @Test
    void whoSubmitsGetsAReceiptAtOnceWithWhatStandsInTheRegister() throws Exception {
        JsonPath submitted = submit(People.newResident(), UUID.randomUUID()).jsonPath();

        assertThat(submitted.getString("receipt.number")).matches("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");
        assertThat(submitted.getString("receipt.issuedAt"))
                .isEqualTo(submitted.getString("proposal.submittedAt"));
        List<Map<String, String>> texts = submitted.getList("receipt.texts");
        assertThat(texts).extracting(text -> text.get("name")).containsExactly("text", "title");
        for (Map<String, String> text : texts) {
            assertThat(text.get("hash"))
                    .isEqualTo(
                            sha256(
                                    text.get("salt"),
                                    submitted.getString("proposal." + text.get("name"))));
        }
        sequencer.run();
        JsonPath act = entry(lookUp(submitted.getString("receipt.number")).jsonPath());
        assertThat(act.getString("id")).isEqualTo(submitted.getString("receipt.entry"));
        assertThat(act.getString("entry"))
                .contains(texts.get(0).get("hash"), texts.get(1).get("hash"));
    }

    @Test
    void withoutAnAccountItShowsWhatBecameOfIt() {
        JsonPath submitted = submit(People.newResident(), UUID.randomUUID()).jsonPath();

        lookUp(submitted.getString("receipt.number"))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("kind", equalTo("PROPOSAL"))
                .body("id", equalTo(submitted.getString("proposal.id")))
                .body("title", equalTo("Een bankje bij de vijver"))
                .body("consultation.slug", equalTo(groen.slug()))
                .body("state", equalTo("SUBMITTED"))
                .body("submittedAt", equalTo(submitted.getString("proposal.submittedAt")))
                .body("entry", equalTo(submitted.getString("receipt.entry")));
    }

    @Test
    void aNumberIsReadAsPeopleTypeIt() {
        String number = receipt(People.newResident());

        lookUp(number.toLowerCase(Locale.ROOT).replace('-', ' ')).then().statusCode(200);
        lookUp(number.replace('0', 'O').replace('1', 'l').replace("-", "")).then().statusCode(200);
    }

    @Test
    void whatIsNoNumberIsSaidAndWhatIsNobodysIsUnknown() {
        lookUp("0000-0000-0000-000U")
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/number")))
                .body("violations.code", equalTo(List.of("invalid-format")));
        lookUp("").then().statusCode(400).body("violations.code", equalTo(List.of("required")));
        lookUp("0000-0000-0000-0000")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:receipt-unknown"));
    }

    @Test
    void onceSequencedItProvesItsPlaceUnderASignedCheckpoint() throws SQLException {
        String number;
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select pg_advisory_xact_lock(hashtext('register.sequencer'))");
            number = receipt(People.newResident());
            lookUp(number).then().statusCode(200).body("place", nullValue());
        }
        for (int i = 0; i < 5; i++) {
            receipt(People.newResident());
        }
        sequencer.run();

        JsonPath status = lookUp(number).jsonPath();

        String[] parts = status.getString("place.proof").split("\n\n", 2);
        List<String> lines = parts[0].lines().toList();
        assertThat(lines)
                .startsWith("c2sp.org/tlog-proof@v1", "index " + status.getLong("place.index"));
        SignedNote note = SignedNote.parse(parts[1]);
        List<String> keys = anonymous().get("/register").jsonPath().getList("keys");
        assertThat(note.isSignedBy(keys.stream().map(NoteKey::parse).toList())).isTrue();
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        assertThat(
                        MerkleTree.isIncluded(
                                MerkleTree.leafHash(bytes(entry(status).getString("entry"))),
                                status.getLong("place.index"),
                                checkpoint.size(),
                                checkpoint.root(),
                                lines.stream().skip(2).map(Base64.getDecoder()::decode).toList()))
                .isTrue();
    }

    @Test
    void aRetryGivesTheSameReceiptAndThereIsOne() throws SQLException {
        String resident = People.newResident();
        UUID key = UUID.randomUUID();

        List<Response> answers = Parallel.times(5, i -> submit(resident, key));

        assertThat(answers)
                .extracting(answer -> answer.path("receipt.number").toString())
                .containsOnly(answers.get(0).path("receipt.number").toString());
        assertThat(receiptsOf(answers.get(0))).isEqualTo(1);
    }

    @Test
    void whatIsSubmittedAtOnceHasReceiptsOfItsOwn() {
        List<String> residents = People.newResidents(10);

        List<Response> answers =
                Parallel.times(10, i -> submit(residents.get(i), UUID.randomUUID()));

        assertThat(answers)
                .extracting(answer -> answer.path("receipt.number").toString())
                .doesNotHaveDuplicates();
        for (Response answer : answers) {
            lookUp(answer.path("receipt.number"))
                    .then()
                    .body("id", equalTo(answer.path("proposal.id")));
        }
    }

    @Test
    void afterErasureItStillTellsThatSomethingWasBroughtIn() {
        String subject = "resident-" + UUID.randomUUID();
        String number = receipt(People.token(subject, "Kees", "Vos", Role.RESIDENT));

        erase(subject);

        lookUp(number)
                .then()
                .statusCode(200)
                .body("state", equalTo("ERASED"))
                .body("title", nullValue())
                .body("consultation.slug", equalTo(groen.slug()));
    }

    @Test
    void theNumberIsKeptForRetriesAloneAndInNoLog() throws SQLException {
        String subject = "resident-" + UUID.randomUUID();
        try (CapturedLog log = CapturedLog.start()) {
            String number = receipt(People.token(subject, "Kees", "Vos", Role.RESIDENT));
            String bare = number.replace("-", "");
            lookUp(number).then().statusCode(200);
            lookUp(number + "U").then().statusCode(400);
            lookUp(bare.substring(1) + (bare.startsWith("0") ? "1" : "0")).then().statusCode(404);

            assertThat(database.columnsWith(number)).containsExactly("retried_request.body");
            assertThat(database.columnsWith(bare)).isEmpty();
            assertThat(log.lines())
                    .isNotEmpty()
                    .noneMatch(line -> line.contains(number) || line.contains(bare.substring(1)));
            erase(subject);
            assertThat(database.columnsWith(number)).isEmpty();
        }
    }

    private Response submit(String resident, UUID key) {
        return as(resident)
                .header("Idempotency-Key", key)
                .body(Given.newProposal(groen, BOMEN))
                .post("/consultations/" + groen.slug() + "/proposals");
    }

    private String receipt(String resident) {
        return submit(resident, UUID.randomUUID()).path("receipt.number");
    }

    private static Response lookUp(String number) {
        return anonymous().body(Map.of("number", number)).post("/receipt-lookups");
    }

    private static JsonPath entry(JsonPath status) {
        return anonymous().get("/register/entries/" + status.getLong("place.index")).jsonPath();
    }

    private long receiptsOf(Response submitted) throws SQLException {
        return database.number(
                "select count(*) from receipt where contribution_id = '"
                        + submitted.path("proposal.id")
                        + "'");
    }

    private void erase(String subject) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            UUID person = persons.findBySubject(subject).orElseThrow().id();
                            holders.forEach(holder -> holder.erase(person));
                        });
    }

    private static String sha256(String salt, String text) throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(HexFormat.of().parseHex(salt));
        return HexFormat.of().formatHex(sha256.digest(bytes(text)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
