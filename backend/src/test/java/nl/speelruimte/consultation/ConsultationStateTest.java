package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsultationStateTest {

    @ParameterizedTest(name = "in {0} residents' rights hold: {1}")
    @CsvSource({"PUBLISHED, true", "CONCLUDED, false", "WITHDRAWN, false"})
    void residentsRightsHoldWhileItIsPublished(ConsultationState state, boolean running) {
        assertThat(state.isRunning()).isEqualTo(running);
    }
}
