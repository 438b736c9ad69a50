package nl.speelruimte.commitment;

import static nl.speelruimte.testing.Client.anonymous;
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
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a commitment in every state. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class CommitmentStateMachineTest {

    private static final Diagram DIAGRAM = Diagram.of("commitment");
    private static final List<String> STEPS =
            List.of("report-progress", "delay", "claim-done", "yes", "no", "think-again");

    /** The steps that lead to each state; Jan is the one who thinks again. */
    private static final Map<CommitmentState, List<String>> WAYS =
            Map.of(
                    CommitmentState.OPEN, List.of(),
                    CommitmentState.CLAIMED, List.of("claim-done"),
                    CommitmentState.CONFIRMED, List.of("claim-done", "think-again"),
                    CommitmentState.DISPUTED, List.of("claim-done", "jan-says-no"));

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "OPEN,      report-progress, OPEN",
        "OPEN,      delay,           OPEN",
        "OPEN,      claim-done,      CLAIMED",
        "OPEN,      yes,             commitment-step-refused",
        "OPEN,      no,              commitment-step-refused",
        "CLAIMED,   report-progress, commitment-step-refused",
        "CLAIMED,   delay,           commitment-step-refused",
        "CLAIMED,   claim-done,      commitment-step-refused",
        "CLAIMED,   yes,             CONFIRMED",
        "CLAIMED,   no,              DISPUTED",
        "CONFIRMED, report-progress, commitment-step-refused",
        "CONFIRMED, delay,           commitment-step-refused",
        "CONFIRMED, claim-done,      commitment-step-refused",
        "CONFIRMED, yes,             CONFIRMED",
        "CONFIRMED, no,              DISPUTED",
        "DISPUTED,  report-progress, commitment-step-refused",
        "DISPUTED,  delay,           OPEN",
        "DISPUTED,  claim-done,      commitment-step-refused",
        "DISPUTED,  yes,             DISPUTED",
        "DISPUTED,  no,              DISPUTED",
        "DISPUTED,  think-again,     CONFIRMED",
    })
    void everyStepLeadsOnOrIsRefused(CommitmentState state, String step, String outcome) {
        assertThat(outcome(state, step)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        assertThat(DIAGRAM.states())
                .isEqualTo(
                        Arrays.stream(CommitmentState.values())
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theDiagramShowsEveryStep() {
        Set<Arrow> steps = new HashSet<>();
        for (CommitmentState state : CommitmentState.values()) {
            for (String step : STEPS) {
                boolean nobodyDoubted =
                        step.equals("think-again") && state != CommitmentState.DISPUTED;
                String outcome = outcome(state, step);
                if (DIAGRAM.states().contains(outcome) && !nobodyDoubted) {
                    steps.add(new Arrow(state.name(), step, outcome));
                }
            }
        }

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    /** The state to which a step leads, or the problem with which it is refused. */
    private static String outcome(CommitmentState state, String step) {
        String commitment = Committing.made(People.FATIMA, People.JAN);
        WAYS.get(state).forEach(way -> take(commitment, way).then().statusCode(Committing.DONE));
        Response answer = take(commitment, step);
        return answer.statusCode() < 300
                ? anonymous().get("/commitments/" + commitment).path("state")
                : answer.<String>path("type").replaceAll(".*:", "");
    }

    private static Response take(String commitment, String step) {
        return switch (step) {
            case "report-progress" -> Committing.progress(commitment);
            case "delay" -> Committing.delay(commitment, 60);
            case "claim-done" -> Committing.claim(commitment);
            case "yes" -> Committing.say(commitment, People.FATIMA, "YES", null);
            case "no" -> Committing.say(commitment, People.FATIMA, "NO", null);
            case "jan-says-no" -> Committing.say(commitment, People.JAN, "PARTLY", null);
            default -> Committing.say(commitment, People.JAN, "YES", null);
        };
    }
}
