package nl.speelruimte.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase with its days.
 *
 * @param lastDate absent for the last phase
 */
public record PhaseView(Phase phase, LocalDate firstDate, @Nullable LocalDate lastDate) {}
