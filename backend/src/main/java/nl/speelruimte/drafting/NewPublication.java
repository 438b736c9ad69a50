package nl.speelruimte.drafting;

import jakarta.validation.constraints.NotNull;
import nl.speelruimte.consultation.Purpose;

/** The wish to publish a draft. */
public record NewPublication(@NotNull Purpose purpose) {}
