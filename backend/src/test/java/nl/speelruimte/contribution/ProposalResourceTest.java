package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.creating;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProposalResourceTest {

    @Test
    void aResidentProposesOnAnOpenPoint() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();

        String id = Given.proposal(groen, "Welke bomen?", People.FATIMA);

        anonymous()
                .get("/proposals/" + id)
                .then()
                .statusCode(200)
                .body("author", equalTo("Fatima E."))
                .body("cardVersion", equalTo(1))
                .body("supportCount", equalTo(0));
    }

    @Test
    void onAFixedPointTheServerRefusesWithReasonAndSource() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("De zieke bomen gaan weg")
                        .withOpenPoint("Welke bomen?")
                        .published();

        creating(People.FATIMA)
                .body(Given.newProposal(groen, "De zieke bomen gaan weg"))
                .post("/consultations/" + groen.slug() + "/proposals")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:speelruimte:problem:decision-point-fixed"))
                .body("detail", containsString("Raadsbesluit 2026-17"))
                .body("decisionPoint.fixed.reason", equalTo("De bomen zijn ziek."));
    }
}
