package nl.speelruimte.operations;

import static io.restassured.RestAssured.given;
import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static nl.speelruimte.testing.Client.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.speelruimte.stack.Project;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class OperationsTest {

    @Test
    void itIsReadyWhenItsDatabaseIs() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem(startsWith("Database")));
    }

    @Test
    void officialActsAndSupportsAreCountedOnceAndRefusalsByTheirSlug() {
        Published consultation =
                Given.consultation().collecting().withOpenPoint("Looproute").published();
        double acts = counter("speelruimte_acts_total{type=\"proposal-submitted\"}");
        double added = counter("speelruimte_supports_total{change=\"added\"}");
        double withdrawn = counter("speelruimte_supports_total{change=\"withdrawn\"}");
        double refused = counter("speelruimte_refusals_total{problem=\"invalid-input\"}");

        String proposal = Given.proposal(consultation, "Looproute", People.JAN);
        String support = "/proposals/" + proposal + "/support";
        as(People.NOOR).put(support).then().statusCode(204);
        as(People.NOOR).put(support).then().statusCode(204);
        as(People.NOOR).delete(support).then().statusCode(204);
        creating(People.JAN)
                .body(Map.of())
                .post("/consultations/" + consultation.slug() + "/proposals")
                .then()
                .statusCode(400);

        assertThat(counter("speelruimte_acts_total{type=\"proposal-submitted\"}"))
                .isEqualTo(acts + 1);
        assertThat(counter("speelruimte_supports_total{change=\"added\"}")).isEqualTo(added + 1);
        assertThat(counter("speelruimte_supports_total{change=\"withdrawn\"}"))
                .isEqualTo(withdrawn + 1);
        assertThat(counter("speelruimte_refusals_total{problem=\"invalid-input\"}"))
                .isEqualTo(refused + 1);
    }

    @Test
    void requestsAreTimedByOperationAndNotByAddress() {
        anonymous().get("/consultations/bestaat-niet");
        given().get("/inspraak/bestaat-niet");

        assertThat(metrics())
                .contains("uri=\"/api/v1/consultations/{slug}\"")
                .doesNotContain("bestaat-niet");
    }

    @Test
    void whoFindsAWeaknessReadsWhereToReportIt() {
        List<String> lines =
                given().get("/.well-known/security.txt")
                        .then()
                        .statusCode(200)
                        .contentType(equalTo("text/plain;charset=utf-8"))
                        .extract()
                        .asString()
                        .lines()
                        .toList();

        assertThat(lines).contains("Contact: mailto:inspraak@waterrijk.example");
        String expires =
                lines.stream()
                        .filter(line -> line.startsWith("Expires: "))
                        .findFirst()
                        .orElseThrow();
        assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isBetween(Instant.now(), Instant.now().plus(Duration.ofDays(364)));
    }

    @Test
    void theGlossaryStandsWhereTheContractSays() throws IOException {
        Path glossary = Project.root().resolve("docs/glossary.md");

        assertThat(
                        outsideTheContract()
                                .accept("*/*")
                                .get("/glossary.md")
                                .then()
                                .statusCode(200)
                                .extract()
                                .asString())
                .isEqualTo(Files.readString(glossary));
        outsideTheContract()
                .get("/openapi.json")
                .then()
                .body("info.description", org.hamcrest.Matchers.containsString("(glossary.md)"));
    }

    private static double counter(String name) {
        return metrics()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElse(0);
    }

    private static String metrics() {
        return given().get("/q/metrics").then().statusCode(200).extract().asString();
    }
}
