package nl.speelruimte.council;

/**
 * All consultations together, as they stand today.
 *
 * @param consultations published ones
 * @param open those in which residents can take part today
 */
public record FigureOverview(
        long consultations,
        long open,
        long fixedPoints,
        long openPoints,
        long unknownPoints,
        long proposals,
        long supports) {}
