package nl.speelruimte.contribution;

import java.util.UUID;

/** How many reactions one decision point has, by what their authors think. */
public record StanceCounts(UUID decisionPointId, long agree, long concern, long objection) {}
