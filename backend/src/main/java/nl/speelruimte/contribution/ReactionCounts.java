package nl.speelruimte.contribution;

import java.util.List;

/**
 * How many reactions a consultation has.
 *
 * @param points those that somebody reacted to
 */
public record ReactionCounts(List<StanceCounts> points) {}
