package nl.speelruimte.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.speelruimte.consultation.DraftContent.DraftPhase;

/**
 * Other days for a consultation.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param phases all phases in their order; those that have begun keep their first day
 */
public record NewRescheduling(
        @NotBlank @Size(max = 1000) String reason,
        @NotNull @Size(max = 6) List<@NotNull @Valid DraftPhase> phases) {}
