package nl.speelruimte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import nl.speelruimte.shared.PlatformClock;

/** Whether residents can take part on a day. */
public enum Participation {
    /** Later. */
    UPCOMING,
    /** Now. */
    OPEN,
    /** No longer. */
    CLOSED,
    /** Never: the consultation is informational. */
    NONE;

    /**
     * Follows from the first and last day on which residents take part.
     *
     * @param end null where it has no end yet
     * @param nothingOpen whether all that was open has closed
     */
    public static Participation on(
            Purpose purpose, LocalDate start, LocalDate end, boolean nothingOpen, LocalDate today) {
        if (purpose == Purpose.INFORMATION || start == null) {
            return NONE;
        }
        if (nothingOpen) {
            return CLOSED;
        }
        if (today.isBefore(start)) {
            return UPCOMING;
        }
        return end == null || !today.isAfter(end) ? OPEN : CLOSED;
    }

    /**
     * Last day on which residents take part or could: that of the phases, or the day on which all
     * that was open had closed where that is earlier.
     *
     * @param end by the phases; null where it has no end yet
     * @param nothingOpenSince null where something lies open
     * @return null where there is none, or where all had closed before residents could take part
     */
    public static LocalDate lastDay(LocalDate start, LocalDate end, Instant nothingOpenSince) {
        if (nothingOpenSince == null || start == null) {
            return end;
        }
        LocalDate closed = PlatformClock.dayOf(nothingOpenSince);
        if (closed.isBefore(start)) {
            return null;
        }
        return end == null || closed.isBefore(end) ? closed : end;
    }
}
