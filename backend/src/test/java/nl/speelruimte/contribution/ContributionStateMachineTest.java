package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a contribution in every state. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ContributionStateMachineTest {

    private static final String OPEN = "Welke bomen?";
    private static final Diagram DIAGRAM = Diagram.of("contribution");
    private static final List<String> STEPS = List.of("change", "withdraw", "erase");

    /** The step that leads to each state. */
    private static final Map<ContributionState, String> WAYS =
            Map.of(ContributionState.WITHDRAWN, "withdraw", ContributionState.ERASED, "erase");

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "SUBMITTED, change,   SUBMITTED",
        "SUBMITTED, withdraw, WITHDRAWN",
        "SUBMITTED, erase,    ERASED",
        "WITHDRAWN, change,   contribution-withdrawn",
        "WITHDRAWN, withdraw, WITHDRAWN",
        "WITHDRAWN, erase,    WITHDRAWN",
        "ERASED,    change,   unauthorized",
        "ERASED,    withdraw, unauthorized",
        "ERASED,    erase,    ERASED",
    })
    void everyStepLeadsOnOrIsRefused(ContributionState state, String step, String outcome) {
        assertThat(outcome(state, step)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        assertThat(DIAGRAM.states())
                .isEqualTo(
                        Arrays.stream(ContributionState.values())
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theDiagramShowsEveryStep() {
        Set<Arrow> steps = new HashSet<>();
        for (ContributionState state : ContributionState.values()) {
            for (String step : STEPS) {
                String outcome = outcome(state, step);
                if (DIAGRAM.states().contains(outcome)) {
                    steps.add(new Arrow(state.name(), step, outcome));
                }
            }
        }

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    /** The state to which a step leads, or the problem with which it is refused. */
    private static String outcome(ContributionState state, String step) {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String author = People.newResident();
        Response submitted =
                creating(author)
                        .body(Given.newProposal(groen, OPEN))
                        .post("/consultations/" + groen.slug() + "/proposals");
        String id = submitted.then().statusCode(201).extract().path("proposal.id");
        if (state != ContributionState.SUBMITTED) {
            assertThat(take(author, id, WAYS.get(state)).statusCode()).isEqualTo(204);
        }
        Response answer = take(author, id, step);
        return answer.statusCode() < 300
                ? anonymous()
                        .body(Map.of("number", submitted.<String>path("receipt.number")))
                        .post("/receipt-lookups")
                        .path("state")
                : answer.<String>path("type").replaceAll(".*:", "");
    }

    private static Response take(String author, String id, String step) {
        return switch (step) {
            case "change" ->
                    as(author)
                            .header("If-Match", "\"1\"")
                            .body(
                                    Map.of(
                                            "title",
                                            "Twee bankjes",
                                            "text",
                                            "Zet er twee, dan is er plek genoeg."))
                            .put("/proposals/" + id);
            case "withdraw" -> as(author).put("/contributions/" + id + "/withdrawal");
            default -> as(author).body(Map.of("confirmation", "erase-me")).put("/account/erasure");
        };
    }
}
