package nl.speelruimte.place;

import org.jspecify.annotations.Nullable;

/**
 * A wijk or buurt without its border.
 *
 * @param code code of Statistics Netherlands
 * @param year of the division into wijken and buurten in which it has this name
 * @param districtCode the wijk of a buurt, absent for a wijk
 */
public record PlaceView(
        String code, int year, PlaceKind kind, String name, @Nullable String districtCode) {

    public static PlaceView of(Place place) {
        return new PlaceView(
                place.code(), place.year(), place.kind(), place.name(), place.districtCode());
    }
}
