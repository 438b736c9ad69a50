package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What the municipality promises; locked at publication.
 *
 * @param answerTermDays calendar days within which each contribution is answered, 1 to 365
 * @param answerTermStart from which day that term counts
 * @param decider who decides in the end
 * @param decisionDate day of that decision
 * @param binding what the outcome binds the municipality to
 * @param updateRhythm how often it tells how things stand
 */
@Embeddable
public record Promise(
        @Min(1) @Max(365) Integer answerTermDays,
        @Enumerated(EnumType.STRING) AnswerTermStart answerTermStart,
        @Enumerated(EnumType.STRING) Decider decider,
        LocalDate decisionDate,
        @Size(max = 500) String binding,
        @Size(max = 200) String updateRhythm) {}
