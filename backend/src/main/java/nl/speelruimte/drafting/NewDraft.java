package nl.speelruimte.drafting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.speelruimte.consultation.ConsultationKind;

/**
 * A draft to start.
 *
 * @param title what it is about, 5 to 120 characters
 */
public record NewDraft(
        @NotNull ConsultationKind kind, @NotBlank @Size(min = 5, max = 120) String title) {}
