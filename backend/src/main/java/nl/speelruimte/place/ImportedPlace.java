package nl.speelruimte.place;

/**
 * A feature without faults.
 *
 * @param index place in its file, from 0
 * @param districtCode the wijk of a buurt, null for a wijk
 * @param geometry GeoJSON geometry in WGS84, as text
 */
record ImportedPlace(
        int index,
        String code,
        int year,
        PlaceKind kind,
        String name,
        String districtCode,
        String geometry) {

    Place.Key key() {
        return new Place.Key(code, year);
    }
}
