package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The start of a phase, which lasts until the day before the next one starts.
 *
 * @param firstDate first calendar day in Europe/Amsterdam
 */
@Embeddable
public record PhaseStart(@Enumerated(EnumType.STRING) Phase phase, LocalDate firstDate) {}
