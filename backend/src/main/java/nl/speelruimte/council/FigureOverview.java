package nl.speelruimte.council;

import java.math.BigDecimal;

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
        long supports) {

    /** As the database sums. */
    public FigureOverview(
            Long consultations,
            Long open,
            BigDecimal fixedPoints,
            BigDecimal openPoints,
            BigDecimal unknownPoints,
            Long proposals,
            BigDecimal supports) {
        this(
                consultations,
                open,
                fixedPoints.longValueExact(),
                openPoints.longValueExact(),
                unknownPoints.longValueExact(),
                proposals,
                supports.longValueExact());
    }
}
