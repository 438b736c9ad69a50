package nl.speelruimte.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.place.ImportReport.ImportWarning;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** Imports wijken and buurten from files: all of them or, where one has a fault, nothing. */
@ApplicationScoped
public class PlaceImport {

    private final Places places;

    @Inject
    public PlaceImport(Places places) {
        this.places = places;
    }

    /**
     * Keeps what was read. What stood under the same code and year is replaced; places of other
     * years stay.
     *
     * @throws Refusal {@code invalid-input} with all faults of all files
     */
    @Transactional
    public ImportReport run(List<PlaceFile> files) {
        refuseDuplicates(files);
        List<Violation> faults = files.stream().flatMap(file -> file.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        List<ImportedPlace> imported =
                files.stream()
                        .flatMap(file -> file.places().stream())
                        .sorted(Comparator.comparing(ImportedPlace::code))
                        .toList();
        imported.forEach(places::put);
        int districts = (int) imported.stream().filter(PlaceImport::isDistrict).count();
        return new ImportReport(districts, imported.size() - districts, warnings(imported));
    }

    private static void refuseDuplicates(List<PlaceFile> files) {
        Set<Place.Key> seen = new HashSet<>();
        for (PlaceFile file : files) {
            for (ImportedPlace place : file.places()) {
                if (!seen.add(place.key())) {
                    file.fault(
                            "/features/" + place.index(),
                            ViolationCode.DUPLICATE,
                            "Feature %d (%s): %d has this code twice."
                                    .formatted(place.index(), place.code(), place.year()));
                }
            }
        }
    }

    private List<ImportWarning> warnings(List<ImportedPlace> imported) {
        Set<Place.Key> known =
                places.list("kind = ?1", PlaceKind.DISTRICT).stream()
                        .map(place -> new Place.Key(place.code(), place.year()))
                        .collect(Collectors.toSet());
        List<ImportWarning> warnings = new ArrayList<>();
        for (ImportedPlace place : imported) {
            if (!isDistrict(place)
                    && !known.contains(new Place.Key(place.districtCode(), place.year()))) {
                warnings.add(
                        new ImportWarning(
                                place.code(),
                                place.year(),
                                "There is no wijk %s of %d for this buurt."
                                        .formatted(place.districtCode(), place.year())));
            }
        }
        return warnings;
    }

    private static boolean isDistrict(ImportedPlace place) {
        return place.kind() == PlaceKind.DISTRICT;
    }
}
