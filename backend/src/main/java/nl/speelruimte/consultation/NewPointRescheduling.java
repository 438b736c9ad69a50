package nl.speelruimte.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another day for a point that is not decided.
 *
 * @param reason why, in plain words, up to 1,000 characters
 * @param date on which an open point is decided, or by which an unknown one will be known
 */
public record NewPointRescheduling(
        @NotBlank @Size(max = 1000) String reason, @NotNull LocalDate date) {}
