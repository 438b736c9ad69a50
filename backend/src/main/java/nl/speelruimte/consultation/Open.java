package nl.speelruimte.consultation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How open a decision point is.
 *
 * @param limits what money, place and law leave room for
 * @param deciderName who exactly decides, where {@code decider} does not say enough
 * @param decisionDate day on which the decision will be taken
 */
@Embeddable
public record Open(
        @Enumerated(EnumType.STRING) InfluenceLevel influenceLevel,
        @Size(max = 1000) String limits,
        @Enumerated(EnumType.STRING) Decider decider,
        @Size(max = 120) String deciderName,
        LocalDate decisionDate) {}
