package nl.speelruimte.consultation;

import java.time.LocalDate;

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
}
