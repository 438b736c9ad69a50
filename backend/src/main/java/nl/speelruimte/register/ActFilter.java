package nl.speelruimte.register;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which acts a list is about; all that are given must hold.
 *
 * @param from first day, in Europe/Amsterdam
 * @param to last day
 */
record ActFilter(
        @Nullable UUID consultation,
        @Nullable UUID subject,
        @Nullable String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
