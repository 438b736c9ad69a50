package nl.speelruimte.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every step of a reported text in every state. */
class ReportStateTest {

    private static final String REFUSED = "refused";
    private static final Diagram DIAGRAM = Diagram.of("reported-text");
    private static final List<String> STEPS = List.of("report", "hide", "keep", "restore");

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "OPEN,   report,  OPEN",
        "OPEN,   hide,    HIDDEN",
        "OPEN,   keep,    KEPT",
        "OPEN,   restore, refused",
        "HIDDEN, report,  refused",
        "HIDDEN, hide,    refused",
        "HIDDEN, keep,    refused",
        "HIDDEN, restore, KEPT",
        "KEPT,   report,  OPEN",
        "KEPT,   hide,    HIDDEN",
        "KEPT,   keep,    KEPT",
        "KEPT,   restore, refused",
    })
    void everyStepLeadsOnOrIsRefused(ReportState state, String step, String outcome) {
        assertThat(outcome(state, step)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        assertThat(DIAGRAM.states())
                .isEqualTo(
                        Arrays.stream(ReportState.values())
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theDiagramShowsEveryStep() {
        Set<Arrow> steps = new HashSet<>();
        for (ReportState state : ReportState.values()) {
            for (String step : STEPS) {
                String outcome = outcome(state, step);
                if (!outcome.equals(REFUSED)) {
                    steps.add(new Arrow(state.name(), step, outcome));
                }
            }
        }

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    @Test
    void aModeratorIsOfferedWhatLeadsToAnotherState() {
        assertThat(ReportState.OPEN.steps())
                .containsExactly(ModerationStep.HIDE, ModerationStep.KEEP);
        assertThat(ReportState.HIDDEN.steps()).containsExactly(ModerationStep.RESTORE);
        assertThat(ReportState.KEPT.steps()).containsExactly(ModerationStep.HIDE);
    }

    private static String outcome(ReportState state, String step) {
        Optional<ReportState> next =
                step.equals("report")
                        ? state.afterReport()
                        : state.after(ModerationStep.valueOf(step.toUpperCase(Locale.ROOT)));
        return next.map(Enum::name).orElse(REFUSED);
    }
}
