package nl.speelruimte.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Fixed;

/**
 * A decision to publish.
 *
 * @param outcome what was decided, as a statement; it stands on the card from now on
 * @param fixed ground, decider, day, source and reason of the decision
 * @param inputEffect what the contributions changed
 * @param followsInput required where residents brought something in on the point, absent where not
 * @param deviationStatement why it departs from that, in the portfolio holder's name
 * @param themes ids of the answered themes it came from
 * @param contributions ids of the answered contributions it came from
 */
public record NewDecision(
        @NotNull UUID decisionPointId,
        @NotBlank @Size(min = 5, max = 200) String outcome,
        @NotNull @Valid Fixed fixed,
        @NotBlank @Size(min = 20, max = 2000) String inputEffect,
        FollowsInput followsInput,
        @Size(min = 20, max = 4000) String deviationStatement,
        @NotNull @Size(max = 100) List<@NotNull UUID> themes,
        @NotNull @Size(max = 500) List<@NotNull UUID> contributions) {}
