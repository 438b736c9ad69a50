package nl.speelruimte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformClockTest {

    /** A minute of slack on either side, as the clock goes on while the test looks. */
    @ParameterizedTest(name = "{0} is on {1}")
    @CsvSource({
        // winter: Amsterdam is one hour ahead of UTC
        "2027-01-31T22:58:00Z, 2027-01-31",
        "2027-01-31T23:00:00Z, 2027-02-01",
        "2027-02-01T00:00:00Z, 2027-02-01",
        // summer: two hours
        "2027-06-30T21:58:00Z, 2027-06-30",
        "2027-06-30T22:00:00Z, 2027-07-01",
        "2027-07-01T00:00:00Z, 2027-07-01",
        // the night in which summer time starts, 28 March 2027
        "2027-03-27T22:58:00Z, 2027-03-27",
        "2027-03-27T23:00:00Z, 2027-03-28",
        "2027-03-28T21:58:00Z, 2027-03-28",
        "2027-03-28T22:00:00Z, 2027-03-29",
        // the night in which it ends, 31 October 2027
        "2027-10-30T21:58:00Z, 2027-10-30",
        "2027-10-30T22:00:00Z, 2027-10-31",
        "2027-10-31T22:58:00Z, 2027-10-31",
        "2027-10-31T23:00:00Z, 2027-11-01",
        // and a new year
        "2027-12-31T22:58:00Z, 2027-12-31",
        "2027-12-31T23:00:00Z, 2028-01-01",
    })
    void aDayStartsAndEndsAtMidnightInAmsterdam(Instant moment, LocalDate day) {
        PlatformClock clock = new PlatformClock();

        clock.moveTo(moment);

        assertThat(clock.today()).isEqualTo(day);
    }
}
