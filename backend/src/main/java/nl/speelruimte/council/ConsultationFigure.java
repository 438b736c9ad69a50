package nl.speelruimte.council;

import java.time.Instant;
import java.util.UUID;

/**
 * One consultation in figures.
 *
 * @param phase the phase that runs today
 * @param supportCount support of all its proposals together
 */
public record ConsultationFigure(
        UUID id,
        String slug,
        String title,
        String purpose,
        String phase,
        String participation,
        String influenceLevel,
        long fixedCount,
        long openCount,
        long unknownCount,
        int proposalCount,
        long supportCount,
        Instant publishedAt) {}
