package nl.speelruimte.shared;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The one source of time. Moments are UTC; calendar days are those of the municipality. Only the
 * seed of demo content and tests may move it.
 */
@Singleton
public class PlatformClock {

    /** The zone in which phases and terms are whole calendar days. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock system = Clock.system(ZoneOffset.UTC);
    private volatile Duration offset = Duration.ZERO;

    /** The current moment, in microseconds as the database keeps it. */
    public Instant now() {
        return Instant.now(Clock.tick(Clock.offset(system, offset), Duration.ofNanos(1000)));
    }

    /** The current calendar day in Europe/Amsterdam. */
    public LocalDate today() {
        return dayOf(now());
    }

    /** The calendar day in Europe/Amsterdam on which a moment falls. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment at which a calendar day in Europe/Amsterdam has ended. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }

    /** Lets time go on from this moment. */
    public void moveTo(Instant moment) {
        offset = Duration.between(Instant.now(system), moment);
    }
}
