package nl.speelruimte.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision point as everybody may see it. Exactly one of fixed, open and unknown is there, that
 * of the marker.
 *
 * @param title a statement, or a decidable question where it is open
 * @param withdrawnAt moment at which it was taken off the card, absent where it stands
 */
public record DecisionPointView(
        UUID id,
        Marker marker,
        String title,
        @Nullable Fixed fixed,
        @Nullable Open open,
        @Nullable Unknown unknown,
        @Nullable Instant withdrawnAt) {

    static DecisionPointView of(DecisionPoint point) {
        return new DecisionPointView(
                point.id(),
                point.marker(),
                point.title(),
                point.fixed(),
                point.open(),
                point.unknown(),
                point.withdrawnAt());
    }
}
