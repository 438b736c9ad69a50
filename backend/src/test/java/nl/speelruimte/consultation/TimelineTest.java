package nl.speelruimte.consultation;

import static nl.speelruimte.consultation.Phase.ANNOUNCED;
import static nl.speelruimte.consultation.Phase.CARRYING_OUT;
import static nl.speelruimte.consultation.Phase.COLLECTING;
import static nl.speelruimte.consultation.Phase.DECIDING;
import static nl.speelruimte.consultation.Phase.DISCUSSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);

    private final Timeline timeline =
            new Timeline(
                    List.of(
                            new PhaseStart(DECIDING, FIRST.plusDays(30)),
                            new PhaseStart(COLLECTING, FIRST.plusDays(10)),
                            new PhaseStart(ANNOUNCED, FIRST),
                            new PhaseStart(DISCUSSING, FIRST.plusDays(20))));

    @Test
    void aPhaseRunsFromItsFirstDayUntilTheDayBeforeTheNext() {
        assertThat(timeline.phaseOn(FIRST.plusDays(9))).isEqualTo(ANNOUNCED);
        assertThat(timeline.phaseOn(FIRST.plusDays(10))).isEqualTo(COLLECTING);
        assertThat(timeline.phaseOn(FIRST.plusDays(19))).isEqualTo(COLLECTING);
        assertThat(timeline.phaseOn(FIRST.plusDays(20))).isEqualTo(DISCUSSING);
    }

    @Test
    void beforeItsFirstPhaseAConsultationIsAnnounced() {
        Timeline laterCollecting = new Timeline(List.of(new PhaseStart(COLLECTING, FIRST)));

        assertThat(laterCollecting.phaseOn(FIRST.minusDays(1))).isEqualTo(ANNOUNCED);
    }

    @Test
    void theLastPhaseGoesOn() {
        assertThat(timeline.phaseOn(FIRST.plusYears(10))).isEqualTo(DECIDING);
    }

    @Test
    void residentsTakePartFromCollectingUntilTheDayBeforeTheDecision() {
        assertThat(timeline.participationStart()).contains(FIRST.plusDays(10));
        assertThat(timeline.participationEnd()).contains(FIRST.plusDays(29));
    }

    @Test
    void whereNoPhaseFollowsParticipationHasNoEnd() {
        Timeline open = new Timeline(List.of(new PhaseStart(COLLECTING, FIRST)));

        assertThat(open.participationStart()).contains(FIRST);
        assertThat(open.participationEnd()).isEmpty();
    }

    @Test
    void withoutAPhaseForResidentsThereIsNoParticipation() {
        Timeline closed = new Timeline(List.of(new PhaseStart(CARRYING_OUT, FIRST)));

        assertThat(closed.participationStart()).isEmpty();
        assertThat(closed.participationEnd()).isEmpty();
    }

    @Test
    void thePhasesAreShownInOrderWithTheirLastDays() {
        assertThat(timeline.views())
                .containsExactly(
                        new PhaseView(ANNOUNCED, FIRST, FIRST.plusDays(9)),
                        new PhaseView(COLLECTING, FIRST.plusDays(10), FIRST.plusDays(19)),
                        new PhaseView(DISCUSSING, FIRST.plusDays(20), FIRST.plusDays(29)),
                        new PhaseView(DECIDING, FIRST.plusDays(30), null));
    }
}
