package nl.speelruimte.consultation;

import java.time.Instant;
import java.util.List;

/**
 * The Speelruimte card and the phases as they stood after an act.
 *
 * @param version number of this version, from 1
 * @param createdAt moment of the act that made this version
 */
public record CardVersionView(
        int version, Instant createdAt, List<DecisionPointView> points, List<PhaseView> phases) {}
