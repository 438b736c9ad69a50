package nl.speelruimte.place;

import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** What was read of one GeoJSON file: places, and faults with their feature. */
public final class PlaceFile {

    private final String name;
    private final List<ImportedPlace> places = new ArrayList<>();
    private final List<Violation> faults = new ArrayList<>();

    /**
     * @param name how a fault names the file, empty where there is but one
     */
    PlaceFile(String name) {
        this.name = name;
    }

    void add(ImportedPlace place) {
        places.add(place);
    }

    void fault(String pointer, ViolationCode code, String finding) {
        faults.add(new Violation(pointer, code, name.isEmpty() ? finding : name + ": " + finding));
    }

    List<ImportedPlace> places() {
        return List.copyOf(places);
    }

    List<Violation> faults() {
        return List.copyOf(faults);
    }
}
