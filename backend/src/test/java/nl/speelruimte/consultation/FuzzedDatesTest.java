package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import nl.speelruimte.shared.PlatformClock;
import org.junit.jupiter.api.Test;

/** Phases and days against a reference that counts seconds and days by hand. */
class FuzzedDatesTest {

    private static final int ROUNDS = 20_000;
    private static final int FIRST_YEAR = 2020;
    private static final int YEARS = 80;
    private static final long DAY = 86_400;

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void aMomentFallsOnTheDayOfTheClockInAmsterdam() {
        for (int round = 0; round < ROUNDS; round++) {
            Instant moment = nearMidnightOrAChangeOfTheClock();

            assertThat(PlatformClock.dayOf(moment))
                    .as("seed %d, moment %s", seed, moment)
                    .isEqualTo(referenceDay(moment));
        }
    }

    @Test
    void thePhaseOfEachDayIsTheLastThatHasBegun() {
        for (int round = 0; round < ROUNDS / 20; round++) {
            List<PhaseStart> starts = somePhases();
            Timeline timeline = new Timeline(starts);
            LocalDate first = starts.get(0).firstDate().minusDays(2);
            LocalDate last = starts.get(starts.size() - 1).firstDate().plusDays(2);
            for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
                assertThat(timeline.phaseOn(day))
                        .as("seed %d, %s on %s", seed, starts, day)
                        .isEqualTo(referencePhase(starts, day));
            }
        }
    }

    @Test
    void thePhasesLeaveNoDayOutAndShareNone() {
        for (int round = 0; round < ROUNDS / 20; round++) {
            List<PhaseStart> starts = somePhases();

            List<Long> covered =
                    new Timeline(starts)
                            .views().stream()
                                    .filter(phase -> phase.lastDate() != null)
                                    .flatMapToLong(
                                            phase ->
                                                    LongStream.rangeClosed(
                                                            phase.firstDate().toEpochDay(),
                                                            phase.lastDate().toEpochDay()))
                                    .boxed()
                                    .toList();

            assertThat(covered)
                    .as("seed %d, %s", seed, starts)
                    .containsExactlyElementsOf(
                            LongStream.range(
                                            starts.get(0).firstDate().toEpochDay(),
                                            starts.get(starts.size() - 1).firstDate().toEpochDay())
                                    .boxed()
                                    .toList());
        }
    }

    /** Within three hours of a midnight, often that of a leap day or of a change of the clock. */
    private Instant nearMidnightOrAChangeOfTheClock() {
        return Instant.ofEpochSecond(
                someDay().toEpochDay() * DAY + random.nextLong(-3 * 3600, 3 * 3600 + 1));
    }

    private LocalDate someDay() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        LocalDate day =
                switch (random.nextInt(4)) {
                    case 0 -> LocalDate.of(year, 2, 28).plusDays(1);
                    case 1 -> lastSunday(year, 3);
                    case 2 -> lastSunday(year, 10);
                    default -> LocalDate.ofYearDay(year, 1 + random.nextInt(365));
                };
        return day.plusDays(random.nextInt(3) - 1);
    }

    /** Up to six phases in order, from one day long to several weeks. */
    private List<PhaseStart> somePhases() {
        List<PhaseStart> starts = new ArrayList<>();
        LocalDate day = someDay();
        for (Phase phase : Phase.values()) {
            if (random.nextBoolean() || phase == Phase.CARRYING_OUT) {
                starts.add(new PhaseStart(phase, day));
                day = day.plusDays(1 + random.nextInt(40));
            }
        }
        return starts;
    }

    private static Phase referencePhase(List<PhaseStart> starts, LocalDate day) {
        for (int i = starts.size() - 1; i >= 0; i--) {
            if (starts.get(i).firstDate().toEpochDay() <= day.toEpochDay()) {
                return starts.get(i).phase();
            }
        }
        return Phase.ANNOUNCED;
    }

    /**
     * Two hours ahead of UTC from the last Sunday of March to that of October, 01:00 UTC; else one.
     */
    private static LocalDate referenceDay(Instant moment) {
        long second = moment.getEpochSecond();
        int year = LocalDate.ofEpochDay(Math.floorDiv(second, DAY)).getYear();
        boolean summer = changeOf(year, 3) <= second && second < changeOf(year, 10);
        return LocalDate.ofEpochDay(Math.floorDiv(second + (summer ? 7200 : 3600), DAY));
    }

    private static long changeOf(int year, int month) {
        return lastSunday(year, month).toEpochDay() * DAY + 3600;
    }

    private static LocalDate lastSunday(int year, int month) {
        LocalDate day = LocalDate.of(year, month, 31);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.minusDays(1);
        }
        return day;
    }
}
