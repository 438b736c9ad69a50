package nl.speelruimte.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts a list is about; all that are given must hold.
 *
 * @param cardVersion the version of a card that the act made or saw
 * @param from first day, in Europe/Amsterdam
 * @param to last day
 */
record EntryFilter(
        @Nullable UUID consultation,
        @Nullable UUID subject,
        @Nullable String type,
        @Nullable Integer cardVersion,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
