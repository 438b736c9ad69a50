package nl.speelruimte.contribution;

import nl.speelruimte.place.Place;
import nl.speelruimte.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * Where a contribution is about.
 *
 * @param place the wijk or buurt, as it was then
 * @param coordinates the point within it, absent where it is about the whole place
 */
public record LocationView(PlaceView place, @Nullable CoordinatesView coordinates) {

    static @Nullable LocationView of(@Nullable Location location) {
        return location == null
                ? null
                : of(location.place(), location.longitude(), location.latitude());
    }

    /** As a query delivers it; null where there is no place. */
    static @Nullable LocationView of(
            @Nullable Place place, @Nullable Double longitude, @Nullable Double latitude) {
        return place == null
                ? null
                : new LocationView(
                        PlaceView.of(place),
                        longitude == null ? null : new CoordinatesView(longitude, latitude));
    }
}
