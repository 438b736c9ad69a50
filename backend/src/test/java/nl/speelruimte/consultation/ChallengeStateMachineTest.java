package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
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

/** Every act on a challenge in every state. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ChallengeStateMachineTest {

    private static final String POINT = "Welke bomen komen terug?";
    private static final String REASON = "De bestelling was in mei al gedaan.";
    private static final Diagram DIAGRAM = Diagram.of("challenge");
    private static final List<String> ACTS = List.of("join", "leave", "uphold", "dismiss");

    /** The act that leads to each state. */
    private static final Map<ChallengeState, String> WAYS =
            Map.of(ChallengeState.UPHELD, "uphold", ChallengeState.DISMISSED, "dismiss");

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "RUNNING,   join,    RUNNING",
        "RUNNING,   leave,   RUNNING",
        "RUNNING,   uphold,  UPHELD",
        "RUNNING,   dismiss, DISMISSED",
        "UPHELD,    join,    challenge-closed",
        "UPHELD,    leave,   challenge-closed",
        "UPHELD,    uphold,  challenge-closed",
        "UPHELD,    dismiss, challenge-closed",
        "DISMISSED, join,    challenge-closed",
        "DISMISSED, leave,   challenge-closed",
        "DISMISSED, uphold,  challenge-closed",
        "DISMISSED, dismiss, challenge-closed",
    })
    void everyActLeadsOnOrIsRefused(ChallengeState state, String act, String outcome) {
        assertThat(outcome(state, act)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        assertThat(DIAGRAM.states())
                .isEqualTo(
                        Arrays.stream(ChallengeState.values())
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theDiagramShowsEveryStepThatChangesTheState() {
        Set<Arrow> steps = new HashSet<>();
        for (ChallengeState state : ChallengeState.values()) {
            for (String act : ACTS) {
                String outcome = outcome(state, act);
                if (DIAGRAM.states().contains(outcome) && !outcome.equals(state.name())) {
                    steps.add(new Arrow(state.name(), act, outcome));
                }
            }
        }

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    /** The state to which an act leads, or the problem with which it is refused. */
    private static String outcome(ChallengeState state, String act) {
        Published own = Given.consultation().withOpenPoint(POINT).published();
        String challenge = raise(own);
        if (state != ChallengeState.RUNNING) {
            assertThat(act(own, challenge, WAYS.get(state)).statusCode()).isEqualTo(201);
        }
        Response answer = act(own, challenge, act);
        return answer.statusCode() < 300
                ? anonymous().get("/challenges/" + challenge).path("state")
                : answer.<String>path("type").replaceAll(".*:", "");
    }

    private static String raise(Published own) {
        return Given.challenge(own, POINT, Claim.SAYS_OPEN_IS_FIXED.name())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response act(Published own, String challenge, String act) {
        String joining = "/challenges/" + challenge + "/joining";
        return switch (act) {
            case "join" -> as(People.JAN).put(joining);
            case "leave" -> as(People.JAN).delete(joining);
            case "uphold" ->
                    Given.answer(own, challenge, Given.fixedPoint("Er komen linden"), REASON);
            default -> Given.answer(own, challenge, null, REASON);
        };
    }
}
