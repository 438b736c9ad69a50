package nl.speelruimte.consultation;

import static nl.speelruimte.consultation.Purpose.INFORMATION;
import static nl.speelruimte.consultation.Purpose.PARTICIPATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParticipationTest {

    private static final LocalDate START = LocalDate.of(2027, 3, 10);
    private static final LocalDate END = LocalDate.of(2027, 3, 20);

    @Test
    void itFollowsFromFirstAndLastDay() {
        assertThat(on(START.minusDays(1))).isEqualTo(Participation.UPCOMING);
        assertThat(on(START)).isEqualTo(Participation.OPEN);
        assertThat(on(END)).isEqualTo(Participation.OPEN);
        assertThat(on(END.plusDays(1))).isEqualTo(Participation.CLOSED);
    }

    @Test
    void informationIsNeverOpen() {
        assertThat(Participation.on(INFORMATION, START, END, false, START))
                .isEqualTo(Participation.NONE);
    }

    @Test
    void itEndsWhereNothingIsOpenAnyMore() {
        assertThat(Participation.on(PARTICIPATION, START, END, true, START))
                .isEqualTo(Participation.CLOSED);
    }

    @Test
    void itsLastDayIsThatOnWhichAllHadClosed() {
        Instant beforeMidnight = Instant.parse("2027-03-15T22:59:00Z");
        assertThat(Participation.lastDay(START, END, null)).isEqualTo(END);
        assertThat(Participation.lastDay(START, END, beforeMidnight))
                .isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(Participation.lastDay(START, END, Instant.parse("2027-03-25T12:00:00Z")))
                .isEqualTo(END);
        assertThat(Participation.lastDay(START, null, beforeMidnight))
                .isEqualTo(LocalDate.of(2027, 3, 15));
        assertThat(Participation.lastDay(START, END, Instant.parse("2027-03-09T12:00:00Z")))
                .isNull();
    }

    private static Participation on(LocalDate today) {
        return Participation.on(PARTICIPATION, START, END, false, today);
    }
}
