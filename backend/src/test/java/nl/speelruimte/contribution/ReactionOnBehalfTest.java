package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ReactionOnBehalfTest {

    private static final String BOMEN = "Welke bomen?";

    @Inject PlatformClock clock;

    @Test
    void whatSomebodySaidOnThePhoneStandsAmongTheOtherReactions() {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        Response entered = enter(groen, call(groen));

        String id = entered.then().statusCode(201).extract().path("reaction.id");
        anonymous()
                .get("/reactions/" + id)
                .then()
                .body("stance", equalTo("OBJECTION"))
                .body("author", equalTo("Meneer Kok"))
                .body("channel", equalTo("PHONE"))
                .body("receivedOn", equalTo(clock.today().toString()));
        anonymous()
                .get("/consultations/" + groen.slug() + "/reactions")
                .then()
                .body("items.id", hasItem(id));
        anonymous()
                .body(Map.of("number", entered.path("receipt.number")))
                .post("/receipt-lookups")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "channel, WEB",
        "receivedOn, 2999-01-01",
        "author, ''",
        "email, no-address",
        "stance, MAYBE",
        "text, Kort",
        "decisionPointId, 00000000-0000-0000-0000-000000000000",
    })
    void aFaultIsNamed(String field, String value) {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Map<String, Object> call = call(groen);
        call.put(field, value);

        enter(groen, call).then().statusCode(400).body("violations.pointer", contains("/" + field));
    }

    @Test
    void anOfficialHearsBeforehandOnWhichPoints() {
        Published groen =
                Given.consultation()
                        .withOpenPoint(BOMEN)
                        .withFixedPoint("De weg blijft")
                        .published();

        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/actions")
                .then()
                .body(
                        "actions.findAll { it.action == 'react-on-behalf' && it.allowed }"
                                + ".decisionPointId",
                        contains(groen.point(BOMEN).toString()));
        Map<String, Object> call = call(groen);
        call.put("decisionPointId", groen.point("De weg blijft"));
        enter(groen, call)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:speelruimte:problem:decision-point-fixed"));
    }

    private static Response enter(Published consultation, Map<String, Object> call) {
        return creating(People.SANNE)
                .body(call)
                .post("/consultations/" + consultation.slug() + "/reactions-on-behalf");
    }

    private Map<String, Object> call(Published consultation) {
        Map<String, Object> call = new HashMap<>();
        call.put("channel", "PHONE");
        call.put("receivedOn", clock.today().toString());
        call.put("author", "Meneer Kok");
        call.put("decisionPointId", consultation.point(BOMEN));
        call.put("stance", "OBJECTION");
        call.put("text", "De bladeren vallen in mijn goot.");
        return call;
    }
}
