package nl.speelruimte.commitment;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** From what is agreed to what residents say of it. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class CommitmentResourceTest {

    @Inject Sequencer sequencer;

    @Test
    void whatIsAgreedIsPublicAndInTheRegister() {
        Published groen = Committing.consultation();
        String answer = Committing.answered(groen, People.FATIMA, People.JAN);

        String id = Committing.made(answer);

        get(id).body("consultation", equalTo(groen.slug()))
                .body("answerId", equalTo(answer))
                .body("theme", equalTo("Bankjes en schaduw"))
                .body("text", equalTo(Committing.TEXT))
                .body("organisation", equalTo("Stichting Groene Buurt"))
                .body("official.function", equalTo("projectleider groen"))
                .body("portfolioHolder.name", equalTo("Iris Veldhuis"))
                .body("state", equalTo("OPEN"))
                .body("overdue", equalTo(false))
                .body("authorCount", equalTo(2))
                .body("version", equalTo(1))
                .body("history.kind", contains("MADE"));
        anonymous()
                .get("/consultations/" + groen.slug() + "/commitments?answer=" + answer)
                .then()
                .body("items.id", contains(id));
        sequencer.run();
        Response entries = entries(id);
        entries.then()
                .body("items.type", contains("commitment-made"))
                .body("items[0].texts.name", contains("function", "organisation", "text"));
        assertThat(entries.<String>path("items[0].entry"))
                .contains(answer, "\"performer\":\"PARTNER\"")
                .doesNotContain("bankje", "Stichting");
    }

    @Test
    void onlyAPublishedAnswerLeadsToACommitment() {
        Published groen = Committing.consultation();
        String draft = Answering.draft(groen, Answering.theme(groen, "Bankjes"));

        refused(Committing.make(draft, Committing.newCommitment()), 409, "answer-step-refused");
        Committing.make(UUID.randomUUID().toString(), Committing.newCommitment())
                .then()
                .statusCode(404);
    }

    @Test
    void datesThatCannotBeAreRefusedWithTheField() {
        String answer = Committing.answered(Committing.consultation(), People.FATIMA);
        Map<String, Object> late = Committing.newCommitment();
        late.put("dueDate", Committing.day(-1));
        violation(Committing.make(answer, late), "/dueDate", "in-the-past");

        String id = Committing.made(answer);
        violation(Committing.delay(id, -1), "/dueDate", "in-the-past");
        violation(Committing.delay(id, 30), "/dueDate", "dates-out-of-order");
        violation(claimOn(id, 1), "/doneOn", "in-the-future");
        violation(claimOn(id, -1), "/doneOn", "in-the-past");
        get(id).body("version", equalTo(1));
    }

    @Test
    void aDelayKeepsTheFirstDateAndItsReasonAndOverdueFollowsTheClock() throws SQLException {
        String id = Committing.made(People.FATIMA);
        Committing.pass(id, 31);
        get(id).body("overdue", equalTo(true)).body("state", equalTo("OPEN"));

        Committing.progress(id).then().statusCode(201);
        Committing.delay(id, 5).then().statusCode(201);

        get(id).body("overdue", equalTo(false))
                .body("dueDate", equalTo(Committing.day(5)))
                .body("firstDueDate", equalTo(Committing.day(-1)))
                .body("history.kind", contains("DELAYED", "PROGRESS_REPORTED", "MADE"))
                .body("history[0].reason", equalTo("De leverancier is te laat."));
        sequencer.run();
        entries(id)
                .then()
                .body(
                        "items.type",
                        contains(
                                "commitment-delayed",
                                "commitment-progress-reported",
                                "commitment-made"));
    }

    @Test
    void residentsSayWhetherItIsDoneOnceEachAndNobodySeesWho() {
        String id = Committing.made(People.FATIMA, People.JAN);
        Committing.claim(id).then().statusCode(201).body("state", equalTo("CLAIMED"));

        Committing.say(id, People.FATIMA, "YES", null).then().statusCode(200);
        get(id).body("state", equalTo("CONFIRMED")).body("yesCount", equalTo(1));
        Committing.say(id, People.JAN, "NO", "Er staat niets.").then().statusCode(200);
        Committing.say(id, People.JAN, "PARTLY", "Het staat in de zon.").then().statusCode(200);

        get(id).body("state", equalTo("DISPUTED"))
                .body("yesCount", equalTo(1))
                .body("partlyCount", equalTo(1))
                .body("noCount", equalTo(0));
        anonymous()
                .get("/commitments/" + id + "/remarks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].keySet()", contains("claim", "voice", "remark"))
                .body("items[0].remark", equalTo("Het staat in de zon."));
        mine(People.JAN, id).body("voice", equalTo("PARTLY"));
        mine(People.NOOR, id).body("voice", nullValue());
        sequencer.run();
        entries(id)
                .then()
                .body("items.type", contains("commitment-claimed-done", "commitment-made"));
    }

    @Test
    void onlyWhoBroughtItInIsAskedAndOnlyInTheTerm() throws SQLException {
        String id = Committing.made(People.FATIMA);
        refused(Committing.say(id, People.JAN, "YES", null), 403, "not-asked");
        Committing.claim(id);
        action(People.FATIMA, id, "confirm", null);
        action(People.JAN, id, "confirm", "not-asked");
        action(People.SANNE, id, "confirm", "forbidden");
        action(People.SANNE, id, "delay", "commitment-step-refused");

        Committing.pass(id, Commitment.CONFIRMATION_DAYS);
        action(People.FATIMA, id, "confirm", null);
        Committing.pass(id, 1);

        action(People.FATIMA, id, "confirm", "confirmation-closed");
        refused(Committing.say(id, People.FATIMA, "NO", null), 409, "confirmation-closed");
        get(id).body("state", equalTo("CLAIMED"));
    }

    @Test
    void aDisputedClaimIsTakenBackAndWhatWasSaidStaysVisible() {
        String id = Committing.made(People.FATIMA, People.JAN);
        Committing.claim(id);
        Committing.say(id, People.FATIMA, "YES", null);
        Committing.say(id, People.JAN, "NO", "Er staat niets.");

        Committing.delay(id, 10).then().statusCode(201).body("state", equalTo("OPEN"));

        get(id).body("noCount", equalTo(0))
                .body("confirmationEndDate", nullValue())
                .body("history.kind", contains("REOPENED", "CLAIMED_DONE", "MADE"))
                .body("history[0].noCount", equalTo(1))
                .body("history[0].yesCount", equalTo(1));
        Committing.claim(id).then().statusCode(201);
        mine(People.JAN, id).body("voice", nullValue());
        anonymous().get("/commitments/" + id + "/remarks").then().body("items.claim", contains(2));
        sequencer.run();
        assertThat(entries(id).<String>path("items[1].entry"))
                .contains("commitment-reopened", "\"noCount\":1", "\"yesCount\":1");
    }

    @Test
    void anActIsOnTheVersionThatStandsAndIsDoneOnceOnARetry() {
        String id = Committing.made(People.FATIMA);
        Map<String, String> progress = Map.of("text", "Het bankje is besteld.");
        String path = "/commitments/" + id + "/progress";
        refused(creating(People.SANNE).body(progress).post(path), 428, "if-match-required");
        String key = UUID.randomUUID().toString();

        List<Integer> statuses =
                Parallel.times(
                        4,
                        i ->
                                as(People.SANNE)
                                        .header("Idempotency-Key", key)
                                        .header("If-Match", "\"1\"")
                                        .body(progress)
                                        .post(path)
                                        .statusCode());

        assertThat(statuses).containsOnly(201);
        get(id).body("version", equalTo(2));
        refused(
                creating(People.SANNE).header("If-Match", "\"1\"").body(progress).post(path),
                412,
                "changed-meanwhile");
    }

    @Test
    void voicesAtTheSameMomentAreAllCountedOnce() {
        Published groen = Committing.consultation();
        List<String> residents = People.newResidents(4);
        String id = Committing.made(Committing.answered(groen, residents.toArray(String[]::new)));
        Committing.claim(id);

        Parallel.times(
                12,
                i ->
                        Committing.say(id, residents.get(i % 4), i % 2 == 0 ? "YES" : "NO", null)
                                .then()
                                .statusCode(200));

        get(id).body("yesCount", equalTo(2)).body("noCount", equalTo(2));
    }

    @Test
    void pageListFiguresAndOverviewGiveTheSameNumbers() throws SQLException {
        Published groen = Committing.consultation();
        String answer = Committing.answered(groen, People.FATIMA);
        Committing.made(answer);
        Committing.claim(Committing.made(answer));
        Committing.pass(Committing.made(answer), 40);
        for (String voice : List.of("YES", "NO", "PARTLY")) {
            String claimed = Committing.made(answer);
            Committing.claim(claimed);
            Committing.say(claimed, People.FATIMA, voice, null).then().statusCode(200);
        }

        List<Map<String, Object>> rows =
                Lists.walk("/consultations/" + groen.slug() + "/commitments", 2);
        assertThat(rows).hasSize(6);
        anonymous()
                .get("/consultations/" + groen.slug() + "/commitment-figures")
                .then()
                .body("commitmentCount", equalTo(6))
                .body("keptCount", equalTo(1))
                .body("runningCount", equalTo(2))
                .body("lateCount", equalTo(1))
                .body("disputedCount", equalTo(2));
        List<Map<String, Object>> figures = Lists.walk("/figures/consultations");
        assertThat(figures)
                .filteredOn(row -> row.get("slug").equals(groen.slug()))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("commitmentCount", 6)
                                        .containsEntry("keptCommitmentCount", 1)
                                        .containsEntry("runningCommitmentCount", 2)
                                        .containsEntry("lateCommitmentCount", 1)
                                        .containsEntry("disputedCommitmentCount", 2));
        assertThat(anonymous().get("/figures/overview").<Integer>path("disputedCommitments"))
                .isEqualTo(
                        figures.stream()
                                .mapToInt(row -> (int) row.get("disputedCommitmentCount"))
                                .sum());
    }

    @Test
    void theDatabaseItselfRefusesAStateThatDoesNotFollowFromTheVoices() {
        String id = Committing.made(People.FATIMA);
        for (String change :
                List.of(
                        "state = 'CONFIRMED'",
                        "no_count = 1",
                        "answer_id = null, answer_version = null")) {
            assertThatThrownBy(
                            () ->
                                    Database.asPlatform()
                                            .run(
                                                    "update commitment set %s where id = '%s'"
                                                            .formatted(change, id)))
                    .as(change)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> Database.asOwner().run("delete from commitment_act"))
                .isInstanceOf(SQLException.class);
    }

    private static ValidatableResponse get(String id) {
        return anonymous().get("/commitments/" + id).then().statusCode(200);
    }

    private static ValidatableResponse mine(People person, String id) {
        return as(person).get("/commitments/" + id + "/confirmation").then().statusCode(200);
    }

    private static Response entries(String id) {
        return anonymous().get("/register/entries?subject=" + id);
    }

    private static Response claimOn(String id, int days) {
        return Committing.act(
                id, "claims", Map.of("doneOn", Committing.day(days), "text", "Het staat er."));
    }

    private static void action(People person, String id, String action, String problem) {
        as(person)
                .get("/commitments/" + id + "/actions")
                .then()
                .body("actions.find { it.action == '" + action + "' }.problem", equalTo(problem));
    }

    private static void refused(Response response, int status, String problem) {
        response.then().statusCode(status).body("type", endsWith(":" + problem));
    }

    private static void violation(Response response, String pointer, String code) {
        response.then()
                .statusCode(400)
                .body("violations.pointer", contains(pointer))
                .body("violations.code", contains(code));
    }
}
