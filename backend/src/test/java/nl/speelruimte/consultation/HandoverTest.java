package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who answers for a consultation is named, can be reached, and changes by an act alone. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class HandoverTest {

    private static final String OPEN = "Welke bomen?";
    private static final String REASON = "Mijn collega heeft een andere baan.";
    private static final String CONTACT = "groen@waterrijk.example";
    private static final String FUNCTION = "adviseur bomen";

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void whoAnswersForAConsultationCanBeReachedAndSinceWhenIsSaid() {
        Published groen =
                Given.consultation()
                        .withOpenPoint(OPEN)
                        .with("officialContact", "010 123 45 67")
                        .published();

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("official.contact", equalTo("010 123 45 67"))
                .body("official.since", equalTo(Committing.day(0)))
                .body("portfolioHolder.contact", nullValue())
                .body("portfolioHolder.since", equalTo(Committing.day(0)));
    }

    @Test
    void takingOverMakesAVersionAndShowsOnTheConsultationAndItsCommitments() {
        Published groen = Committing.consultation();
        String commitment = Committing.made(Committing.answered(groen, People.FATIMA));
        clock.moveTo(Instant.now().plus(Duration.ofDays(3)));

        take(groen, FUNCTION, CONTACT)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/consultations/" + groen.slug() + "/acts/2"))
                .body("kind", equalTo("OFFICIAL_CHANGED"))
                .body("reason", equalTo(REASON))
                .body("signal", equalTo(false));

        for (String path :
                List.of("/consultations/" + groen.slug(), "/commitments/" + commitment)) {
            anonymous()
                    .get(path)
                    .then()
                    .body("official.function", equalTo(FUNCTION))
                    .body("official.contact", equalTo(CONTACT));
        }
        anonymous()
                .get("/consultations/" + groen.slug() + "/acts")
                .then()
                .body("items.kind", contains("OFFICIAL_CHANGED", "CONSULTATION_PUBLISHED"));
    }

    @Test
    void anotherOfficialAnswersFromTheDayOfTheActAndTheSameOneKeepsHers() {
        Published groen = Committing.consultation();
        clock.moveTo(Instant.now().plus(Duration.ofDays(3)));
        take(groen, FUNCTION, CONTACT).then().statusCode(201);
        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("official.since", equalTo(Committing.day(0)));

        String colleague = People.token("official-3", "Lotte", "de Boer", "official");
        creating(colleague)
                .header(
                        "If-Match",
                        as(colleague)
                                .get("/consultations/" + groen.slug() + "/actions")
                                .getHeader("ETag"))
                .body(takeover(FUNCTION, CONTACT))
                .post("/consultations/" + groen.slug() + "/takeovers")
                .then()
                .statusCode(201);

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("official.name", equalTo("Lotte de Boer"))
                .body("official.since", equalTo(Committing.day(3)));
    }

    @Test
    void theEntryHoldsNoNameNoFunctionAndNoContact() throws SQLException {
        Published groen = Committing.consultation();
        UUID next = Given.portfolioHolder();

        take(groen, FUNCTION, CONTACT).then().statusCode(201);
        giveTo(groen, next).then().statusCode(201);

        for (String type : List.of("official-changed", "portfolio-holder-changed")) {
            assertThat(entry(type, groen))
                    .contains("\"actor\":\"official\"", "\"function\"")
                    .doesNotContain(FUNCTION, CONTACT, REASON, "Sanne", "wethouder");
        }
    }

    @Test
    void anotherAdministratorAnswersFromTheDayOfTheAct() {
        Published groen = Committing.consultation();
        clock.moveTo(Instant.now().plus(Duration.ofDays(3)));
        UUID next = holder("Ruud Talens", "wethouder wonen", CONTACT);

        giveTo(groen, next)
                .then()
                .statusCode(201)
                .body("kind", equalTo("PORTFOLIO_HOLDER_CHANGED"));

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .body("portfolioHolder.name", equalTo("Ruud Talens"))
                .body("portfolioHolder.contact", equalTo(CONTACT))
                .body("portfolioHolder.since", equalTo(Committing.day(3)))
                .body("official.since", equalTo(Committing.day(0)));
    }

    @Test
    void whatIsAlreadySoIsRefused() {
        Published groen = Committing.consultation();
        UUID next = Given.portfolioHolder();
        giveTo(groen, next).then().statusCode(201);
        take(groen, FUNCTION, null).then().statusCode(201);

        giveTo(groen, next).then().statusCode(409).body("type", endsWith("nothing-changes"));
        take(groen, FUNCTION, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("nothing-changes"));
    }

    @Test
    void anAdministratorWhoIsNotThereIsRefused() {
        giveTo(Committing.consultation(), UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/portfolioHolder"))
                .body("violations[0].code", equalTo("unknown-reference"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bel mij", "12345", "groen@waterrijk", "a b@c.nl"})
    void whatIsNoAddressOrNumberIsRefused(String contact) {
        take(Committing.consultation(), FUNCTION, contact)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/officialContact"));
    }

    @Test
    void withoutAReasonItIsRefused() {
        Published groen = Committing.consultation();

        Given.act(groen, "/takeovers", Map.of("officialFunction", FUNCTION))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/reason"));
    }

    @Test
    void onAVersionThatWasNotSeenItIsRefused() {
        Published groen = Committing.consultation();
        take(groen, FUNCTION, null).then().statusCode(201);

        creating(People.SANNE)
                .header("If-Match", "\"1\"")
                .body(takeover("projectleider", null))
                .post("/consultations/" + groen.slug() + "/takeovers")
                .then()
                .statusCode(412)
                .body("type", endsWith("changed-meanwhile"));
    }

    @Test
    void whatWasWithdrawnKeepsItsNames() {
        Published groen = Committing.consultation();
        actions(groen, "take-over", null);
        Given.act(groen, "/withdrawal", Map.of("reason", REASON)).then().statusCode(201);

        actions(groen, "take-over", "consultation-ended");
        actions(groen, "change-holder", "consultation-ended");
        take(groen, FUNCTION, null)
                .then()
                .statusCode(409)
                .body("type", endsWith("consultation-ended"));
    }

    @Test
    void whatWasConcludedComesIntoOtherHandsAsItsCommitmentsGoOn() throws SQLException {
        Published groen = Committing.consultation();
        Answering.pass(groen, 61);
        Answering.conclude(groen).then().statusCode(201);

        actions(groen, "take-over", null);
        actions(groen, "change-holder", null);
        take(groen, FUNCTION, null).then().statusCode(201);
        giveTo(groen, holder("Ada Vos", "wethouder", CONTACT)).then().statusCode(201);
        Given.act(groen, "/withdrawal", Map.of("reason", REASON))
                .then()
                .statusCode(409)
                .body("type", endsWith("consultation-ended"));
    }

    private static void actions(Published groen, String action, String problem) {
        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .body("actions.action", hasItems("take-over", "change-holder"))
                .body("actions.find { it.action == '" + action + "' }.problem", equalTo(problem));
    }

    private static Map<String, Object> takeover(String function, String contact) {
        Map<String, Object> request =
                new HashMap<>(Map.of("reason", REASON, "officialFunction", function));
        if (contact != null) {
            request.put("officialContact", contact);
        }
        return request;
    }

    private static Response take(Published groen, String function, String contact) {
        return Given.act(groen, "/takeovers", takeover(function, contact));
    }

    private static Response giveTo(Published groen, UUID holder) {
        return Given.act(
                groen,
                "/holder-changes",
                Map.of("reason", REASON, "portfolioHolder", holder.toString()));
    }

    private static UUID holder(String name, String function, String contact) {
        UUID id = UUID.randomUUID();
        as(People.BRAM)
                .body(Map.of("name", name, "function", function, "contact", contact))
                .put("/portfolio-holders/" + id)
                .then()
                .statusCode(204);
        return id;
    }

    private static String entry(String type, Published groen) throws SQLException {
        String id = anonymous().get("/consultations/" + groen.slug()).path("id");
        return Database.asPlatform()
                .column(
                        """
                        select convert_from(bytes, 'UTF8') from register_entry
                        where convert_from(bytes, 'UTF8') like '%%"%s"%%'
                            and convert_from(bytes, 'UTF8') like '%%%s%%'
                        """
                                .formatted(type, id))
                .get(0);
    }
}
