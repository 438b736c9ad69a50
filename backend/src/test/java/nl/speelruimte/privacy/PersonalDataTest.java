package nl.speelruimte.privacy;

import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.Role;
import nl.speelruimte.stack.Project;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PersonalDataTest {

    @Inject @All List<HoldsPersonalData> holders;

    private final String name = "Q" + UUID.randomUUID().toString().replace("-", "");
    private final String resident = People.token(name, name, "de Wit", Role.RESIDENT);

    @Test
    void aFileHoldsWhatThePersonBroughtIn() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String own = Given.proposal(groen, "Welke bomen?", resident);
        as(resident).put("/proposals/" + own + "/support").then().statusCode(204);

        String contributions = "sections.find { it.heading == 'contributions' }.records[0].";
        as(resident)
                .get("/personal-data")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"speelruimte-personal-data.json\"")
                .body(
                        "sections.find { it.heading == 'account' }.records[0].email",
                        equalTo(name + "@waterrijk.example"))
                .body(contributions + "proposals[0].title", equalTo("Een bankje bij de vijver"))
                .body(contributions + "supportedProposals[0]", equalTo(own));
    }

    @Test
    void whoNeverActedGetsEveryHeadingWithNothingUnderIt() {
        List<List<?>> records =
                as(resident).get("/personal-data").jsonPath().getList("sections.records");
        assertThat(records).hasSameSizeAs(holders).allMatch(List::isEmpty);
    }

    @Test
    void theDocumentationNamesEveryHeading() throws IOException {
        List<String> documented =
                Pattern.compile("^\\| `([\\w-]+)` \\|", Pattern.MULTILINE)
                        .matcher(Files.readString(Project.root().resolve("docs/personal-data.md")))
                        .results()
                        .map(row -> row.group(1))
                        .toList();
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(
                        holders.stream().map(HoldsPersonalData::heading).toList());
    }
}
