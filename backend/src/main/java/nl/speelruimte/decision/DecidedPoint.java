package nl.speelruimte.decision;

import java.util.UUID;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.InfluenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * A point as it stood until it was decided.
 *
 * @param level the influence residents had on it, null where it was not open
 */
record DecidedPoint(UUID id, String question, @Nullable InfluenceLevel level) {

    static DecidedPoint of(DecisionPoint point) {
        return new DecidedPoint(
                point.id(),
                point.title(),
                point.open() == null ? null : point.open().influenceLevel());
    }
}
