package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Why a decision point is fixed.
 *
 * @param deciderName who exactly decided, where {@code decider} does not say enough
 * @param decisionDate day of the decision
 * @param source title or number of the document in which it stands
 * @param sourceUrl where that can be read, or null
 * @param reason why, in plain words
 * @param reopening when the decision may be taken up again, or null where nothing is foreseen
 */
@Embeddable
public record Fixed(
        @Enumerated(EnumType.STRING) Ground ground,
        @Enumerated(EnumType.STRING) Decider decider,
        @Size(max = 120) String deciderName,
        LocalDate decisionDate,
        @Size(max = 200) String source,
        @Size(max = 500)
                @Pattern(regexp = "(https://[^\\s\"<>]+)?", message = "must be an https address")
                String sourceUrl,
        @Size(max = 1000) String reason,
        @Size(max = 500) String reopening) {}
