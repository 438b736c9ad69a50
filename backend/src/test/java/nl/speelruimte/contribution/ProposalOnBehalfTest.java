package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An official enters what somebody wrote on paper, or said. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProposalOnBehalfTest {

    @Inject PlatformClock clock;
    @Inject ObjectMapper json;

    private final Database database = Database.asPlatform();

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aLetterStandsAmongTheOtherProposalsUnderTheNameOfItsWriter() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();

        String id =
                enter(groen, letter(groen)).then().statusCode(201).extract().path("proposal.id");

        anonymous()
                .get("/proposals/" + id)
                .then()
                .body("author", equalTo("Mevrouw de Boer"))
                .body("channel", equalTo("PAPER"))
                .body("receivedOn", equalTo(clock.today().toString()));
        anonymous()
                .get("/consultations/" + groen.slug() + "/proposals")
                .then()
                .body("items.id", hasItem(id));
    }

    @Test
    void theRegisterTellsThatAnOfficialEnteredItAndNotForWhom() throws IOException, SQLException {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String id = enter(groen, letter(groen)).path("proposal.id");

        String bytes =
                database.column(
                                "select convert_from(bytes, 'UTF8') from register_entry where"
                                        + " convert_from(bytes, 'UTF8') like '%"
                                        + id
                                        + "%'")
                        .get(0);

        JsonNode facts = json.readTree(bytes).get("facts");
        assertThat(facts.get("actor").asText()).isEqualTo("official");
        assertThat(facts.get("channel").asText()).isEqualTo("PAPER");
        assertThat(facts.get("receivedOn").asText()).isEqualTo(clock.today().toString());
        assertThat(bytes).doesNotContain("Boer");
    }

    @Test
    void aLetterThatCameInTimeCountsAsOfThatDayAndWithTheCardOfThatDay() {
        Published groen =
                Given.consultation()
                        .phases("COLLECTING", 0, "DECIDING", 10)
                        .withOpenPoint("Welke bomen?")
                        .published();
        LocalDate inTime = clock.today().plusDays(9);
        clock.moveTo(Instant.now().plus(Duration.ofDays(12)));

        enter(groen, letter(groen, "receivedOn", inTime.toString()))
                .then()
                .statusCode(201)
                .body("proposal.receivedOn", equalTo(inTime.toString()))
                .body("proposal.cardVersion", equalTo(1));
        enter(groen, letter(groen, "receivedOn", inTime.plusDays(1).toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:phase-closed"));
    }

    @Test
    void itKeepsTheCardAsItStoodOnTheDayItCame() {
        Published groen =
                Given.consultation()
                        .withOpenPoint("Welke bomen?")
                        .withOpenPoint("Hoeveel bomen?")
                        .published();
        LocalDate before = clock.today();
        clock.moveTo(Instant.now().plus(Duration.ofDays(2)));
        Given.act(
                        groen,
                        "/decision-points/" + groen.point("Hoeveel bomen?") + "/influence-levels",
                        Map.of("reason", "Er is meer geld.", "influenceLevel", "COPRODUCE"))
                .then()
                .statusCode(201);

        enter(groen, letter(groen, "receivedOn", before.toString()))
                .then()
                .body("proposal.cardVersion", equalTo(1));
        enter(groen, letter(groen, "receivedOn", clock.today().toString()))
                .then()
                .body("proposal.cardVersion", equalTo(2));
    }

    @ParameterizedTest
    @CsvSource({
        "channel, WEB",
        "channel, PIGEON",
        "receivedOn, 2999-01-01",
        "author, ''",
        "email, no-address",
        "title, Kort",
        "text, Te kort",
        "decisionPointId, 00000000-0000-0000-0000-000000000000",
    })
    void aFaultIsNamed(String field, String value) {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();

        enter(groen, letter(groen, field, value))
                .then()
                .statusCode(400)
                .body("violations.pointer", equalTo(List.of("/" + field)));
    }

    @Test
    void whatIsFixedCannotBeProposedOnByLetterEither() {
        Published groen =
                Given.consultation()
                        .withOpenPoint("Welke bomen?")
                        .withFixedPoint("De weg blijft")
                        .published();

        enter(groen, letter(groen, "decisionPointId", groen.point("De weg blijft").toString()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:decision-point-fixed"));
    }

    @Test
    void anOfficialHearsBeforehandOnWhichPoints() {
        Published groen =
                Given.consultation()
                        .announced()
                        .withOpenPoint("Welke bomen?")
                        .withFixedPoint("De weg blijft")
                        .published();

        assertThat(actions(groen, People.SANNE))
                .containsExactlyInAnyOrder(
                        groen.point("Welke bomen?") + " allowed",
                        groen.point("De weg blijft") + " decision-point-fixed");
        assertThat(actions(groen, People.JAN)).containsExactly("null forbidden");
    }

    private static List<String> actions(Published consultation, People person) {
        List<Map<String, Object>> actions =
                as(person)
                        .get("/consultations/" + consultation.slug() + "/actions")
                        .path("actions.findAll { it.action == 'propose-on-behalf' }");
        return actions.stream()
                .map(
                        action ->
                                action.get("decisionPointId")
                                        + " "
                                        + action.getOrDefault("problem", "allowed"))
                .toList();
    }

    @Test
    void twoLettersFromOneAddressAtOnceAreOfOnePerson() throws SQLException {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String email = "boer-" + UUID.randomUUID() + "@waterrijk.example";

        List<Integer> answers =
                Parallel.times(4, i -> enter(groen, letter(groen, "email", email)).statusCode());

        assertThat(answers).containsOnly(201);
        assertThat(database.number("select count(*) from person where email = '" + email + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoLaterLogsInWithThatAddressFindsItAmongHerOwn() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String subject = "boer-" + UUID.randomUUID();
        String id =
                enter(groen, letter(groen, "email", subject + "@waterrijk.example"))
                        .path("proposal.id");

        as(People.token(subject, "Truus", "de Boer", "resident"))
                .put(
                        "/proposals/"
                                + Given.proposal(groen, "Welke bomen?", People.JAN)
                                + "/support");

        anonymous().get("/proposals/" + id).then().body("author", equalTo("Truus B."));
    }

    @Test
    void itsWriterGetsTheSameReceiptAsOnTheWeb() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        Response entered = enter(groen, letter(groen));

        anonymous()
                .body(Map.of("number", entered.path("receipt.number")))
                .post("/receipt-lookups")
                .then()
                .statusCode(200)
                .body("id", equalTo(entered.path("proposal.id")))
                .body("title", equalTo("Een bank in de zon"));
    }

    @RepeatedTest(5)
    void aLetterThatComesWhileItsWriterErasesHerselfLeavesHerNoText() throws SQLException {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String subject = "boer-" + UUID.randomUUID();
        String writer = People.token(subject, "Truus", "de Boer", "resident");
        Given.proposal(groen, "Welke bomen?", writer);

        List<Integer> answers =
                Parallel.times(
                        2,
                        i ->
                                i == 0
                                        ? enter(
                                                        groen,
                                                        letter(
                                                                groen,
                                                                "email",
                                                                subject + "@waterrijk.example"))
                                                .statusCode()
                                        : as(writer)
                                                .body(Map.of("confirmation", "erase-me"))
                                                .put("/account/erasure")
                                                .statusCode());

        assertThat(answers).containsExactly(201, 204);
        assertThat(
                        database.number(
                                """
                                select count(*) from contribution c join person p on p.id = c.author_id
                                where p.erased_at is not null and c.text <> ''
                                """))
                .isZero();
    }

    @Test
    void theAddressIsShownToNobody() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String email = "boer-" + UUID.randomUUID() + "@waterrijk.example";

        Response entered = enter(groen, letter(groen, "email", email));

        entered.then().statusCode(201);
        assertThat(entered.asString()).doesNotContain(email);
    }

    private static Response enter(Published consultation, Map<String, Object> letter) {
        return creating(People.SANNE)
                .body(letter)
                .post("/consultations/" + consultation.slug() + "/proposals-on-behalf");
    }

    private Map<String, Object> letter(Published consultation, String field, String value) {
        Map<String, Object> letter = letter(consultation);
        letter.put(field, value);
        return letter;
    }

    private Map<String, Object> letter(Published consultation) {
        Map<String, Object> letter = new HashMap<>();
        letter.put("channel", "PAPER");
        letter.put("receivedOn", clock.today().toString());
        letter.put("author", "Mevrouw de Boer");
        letter.put("decisionPointId", consultation.point("Welke bomen?").toString());
        letter.put("title", "Een bank in de zon");
        letter.put("text", "Ik kan niet lang staan. Zet alstublieft een bank in de zon.");
        return letter;
    }
}
