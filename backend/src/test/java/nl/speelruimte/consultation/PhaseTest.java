package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTest {

    private static final Diagram DIAGRAM = Diagram.of("phase");

    @ParameterizedTest(
            name = "{0}: propose {1}, react {2}, support {3}, discuss {4}, residents take part {5}")
    @CsvSource({
        "ANNOUNCED,    false, false, false, false, false",
        "COLLECTING,   true,  true,  true,  true,  true",
        "DISCUSSING,   false, true,  true,  true,  true",
        "VOTING,       false, false, false, false, true",
        "DECIDING,     false, false, false, false, false",
        "CARRYING_OUT, false, false, false, false, false",
    })
    void eachPhaseGivesItsRights(
            Phase phase,
            boolean propose,
            boolean react,
            boolean support,
            boolean discuss,
            boolean takePart) {
        assertThat(phase.allows(Right.PROPOSE)).isEqualTo(propose);
        assertThat(phase.allows(Right.REACT)).isEqualTo(react);
        assertThat(phase.allows(Right.SUPPORT)).isEqualTo(support);
        assertThat(phase.allows(Right.DISCUSS)).isEqualTo(discuss);
        assertThat(phase.isParticipatory()).isEqualTo(takePart);
    }

    @Test
    void theDiagramShowsThePhasesInTheirOrder() {
        List<String> phases = Arrays.stream(Phase.values()).map(Phase::name).toList();

        assertThat(DIAGRAM.states()).containsExactlyElementsOf(phases);
        assertThat(DIAGRAM.arrows())
                .containsExactlyElementsOf(
                        IntStream.range(1, phases.size())
                                .mapToObj(i -> new Arrow(phases.get(i - 1), "", phases.get(i)))
                                .toList());
    }

    @Test
    void theTableBelowTheDiagramShowsTheRights() {
        Map<String, Map<String, String>> rights = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            rights.put(
                    phase.name(),
                    Arrays.stream(Right.values())
                            .collect(
                                    Collectors.toMap(
                                            Right::name, r -> phase.allows(r) ? "yes" : "no")));
        }

        assertThat(DIAGRAM.table()).isEqualTo(rights);
    }
}
