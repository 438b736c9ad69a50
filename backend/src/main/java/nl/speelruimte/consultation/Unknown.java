package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * When a decision point that is not yet known will be.
 *
 * @param finder who finds out
 * @param expectedDate day by which it will be known
 */
@Embeddable
public record Unknown(@Size(max = 200) String finder, LocalDate expectedDate) {}
