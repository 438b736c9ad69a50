package nl.speelruimte.contribution;

import java.util.List;
import java.util.UUID;

/**
 * How many reactions a consultation has.
 *
 * @param points those that somebody reacted to
 */
public record ReactionCounts(List<OfPoint> points) {

    /** How many there are on one decision point, by what their authors think. */
    public record OfPoint(UUID decisionPointId, long agree, long concern, long objection) {}
}
