package nl.speelruimte.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.speelruimte.account.Person;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of an answer in every state. */
class AnswerStateMachineTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Person SANNE = new Person("sanne", "Sanne", null, 1, NOW);
    private static final Person OMAR = new Person("omar", "Omar", null, 1, NOW);
    private static final Diagram DIAGRAM = Diagram.of("answer");

    private static final Map<String, Consumer<Answer>> STEPS =
            Map.of(
                    "write",
                    answer -> answer.write(Outcome.PARTLY, "Een ander antwoord.", SANNE, NOW),
                    "ask-review",
                    Answer::askReview,
                    "approve",
                    answer -> answer.approve(OMAR),
                    "publish",
                    Answer::publish);

    /** The steps that lead from the first draft to each state. */
    private static final Map<AnswerState, List<String>> WAYS =
            Map.of(
                    AnswerState.DRAFT, List.of(),
                    AnswerState.REVIEW_ASKED, List.of("ask-review"),
                    AnswerState.APPROVED, List.of("ask-review", "approve"),
                    AnswerState.PUBLISHED, List.of("publish"));

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "DRAFT,        write,      DRAFT",
        "DRAFT,        ask-review, REVIEW_ASKED",
        "DRAFT,        approve,    answer-step-refused",
        "DRAFT,        publish,    PUBLISHED",
        "REVIEW_ASKED, write,      DRAFT",
        "REVIEW_ASKED, ask-review, answer-step-refused",
        "REVIEW_ASKED, approve,    APPROVED",
        "REVIEW_ASKED, publish,    answer-step-refused",
        "APPROVED,     write,      DRAFT",
        "APPROVED,     ask-review, answer-step-refused",
        "APPROVED,     approve,    answer-step-refused",
        "APPROVED,     publish,    PUBLISHED",
        "PUBLISHED,    write,      DRAFT",
        "PUBLISHED,    ask-review, answer-step-refused",
        "PUBLISHED,    approve,    answer-step-refused",
        "PUBLISHED,    publish,    PUBLISHED",
    })
    void everyStepLeadsOnOrIsRefused(AnswerState state, String step, String outcome) {
        assertThat(outcome(state, step)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        assertThat(DIAGRAM.states())
                .isEqualTo(
                        Arrays.stream(AnswerState.values())
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theDiagramShowsEveryStep() {
        Set<Arrow> steps = new HashSet<>();
        for (AnswerState state : AnswerState.values()) {
            for (String step : STEPS.keySet()) {
                String outcome = outcome(state, step);
                if (DIAGRAM.states().contains(outcome)) {
                    steps.add(new Arrow(state.name(), step, outcome));
                }
            }
        }

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    private static String outcome(AnswerState state, String step) {
        Answer answer = Answer.to(null, UUID.randomUUID());
        answer.write(Outcome.ADOPTED, "Er komt een bankje.", SANNE, NOW);
        WAYS.get(state).forEach(way -> STEPS.get(way).accept(answer));
        try {
            STEPS.get(step).accept(answer);
        } catch (Refusal refusal) {
            return refusal.type().slug();
        }
        return answer.state().name();
    }
}
