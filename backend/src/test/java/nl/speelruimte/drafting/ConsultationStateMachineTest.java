package nl.speelruimte.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.consultation.ConsultationKind;
import nl.speelruimte.consultation.ConsultationState;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first word of a draft to the end of the consultation that came of it. */
class ConsultationStateMachineTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final DraftContent CONTENT =
            DraftContent.start(ConsultationKind.PLAN, "Groen in de Molenwijk");
    private static final String DRAFT = "DRAFT";
    private static final String PUBLISHED = ConsultationState.PUBLISHED.name();
    private static final Diagram DIAGRAM = Diagram.of("consultation");

    private static final Map<String, Consumer<Draft>> ACTS = new LinkedHashMap<>();

    static {
        ACTS.put("change", draft -> draft.change(CONTENT, NOW));
        ACTS.put("publish", draft -> draft.becomePublished("groen", NOW));
    }

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "DRAFT,     change,  DRAFT",
        "DRAFT,     publish, PUBLISHED",
        "PUBLISHED, change,  already-published",
        "PUBLISHED, publish, already-published",
    })
    void everyActLeadsOnOrIsRefused(String state, String act, String outcome) {
        assertThat(outcome(state, act)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        Set<String> states =
                Stream.concat(
                                Stream.of(DRAFT),
                                Arrays.stream(ConsultationState.values()).map(Enum::name))
                        .collect(Collectors.toSet());

        assertThat(DIAGRAM.states()).isEqualTo(states);
    }

    @Test
    void theDiagramShowsEveryStepThatAnActMakes() {
        Set<Arrow> steps =
                Stream.of(DRAFT, PUBLISHED)
                        .flatMap(
                                state ->
                                        ACTS.keySet().stream()
                                                .map(
                                                        act ->
                                                                new Arrow(
                                                                        state,
                                                                        act,
                                                                        outcome(state, act))))
                        .filter(arrow -> DIAGRAM.states().contains(arrow.to()))
                        .collect(Collectors.toSet());

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    private static String outcome(String state, String act) {
        Draft draft = new Draft(CONTENT, NOW);
        if (state.equals(PUBLISHED)) {
            draft.becomePublished("groen", NOW);
        }
        try {
            ACTS.get(act).accept(draft);
        } catch (Refusal refusal) {
            return refusal.type().slug();
        }
        return draft.publishedAs() == null ? DRAFT : PUBLISHED;
    }
}
