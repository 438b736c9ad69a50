package nl.speelruimte.place;

import java.util.List;

/**
 * What an import did.
 *
 * @param warnings what is odd but was imported all the same
 */
public record ImportReport(
        int districtCount, int neighbourhoodCount, List<ImportWarning> warnings) {

    /** Something odd about one place. */
    public record ImportWarning(String code, int year, String detail) {}
}
