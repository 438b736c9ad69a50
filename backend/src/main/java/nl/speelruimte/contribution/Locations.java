package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.speelruimte.place.PlaceAround;
import nl.speelruimte.place.Places;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.jspecify.annotations.Nullable;

/** Finds where a contribution is about. */
@ApplicationScoped
class Locations {

    /** About a metre. */
    private static final double DIGITS = 1e5;

    private final Places places;
    private final PlaceAround placeAround;

    @Inject
    Locations(Places places, PlaceAround placeAround) {
        this.places = places;
        this.placeAround = placeAround;
    }

    /**
     * The location that is meant.
     *
     * @param request null where the contribution is about no place in particular
     * @throws Refusal {@code invalid-input} where it names not exactly one of place and point, the
     *     place is none of this municipality or the point lies outside it
     */
    @Nullable Location find(@Nullable NewLocation request) {
        if (request == null) {
            return null;
        }
        if ((request.place() == null) == (request.coordinates() == null)) {
            throw Refusal.invalid(
                    "/location", ViolationCode.REQUIRED, "It is either a place or a point.");
        }
        return request.place() == null ? at(request.coordinates()) : in(request.place());
    }

    private Location in(String code) {
        return places.current(List.of(code)).stream()
                .findFirst()
                .map(Location::of)
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "/location/place",
                                        ViolationCode.UNKNOWN_REFERENCE,
                                        "It is no wijk or buurt of this municipality."));
    }

    private Location at(NewCoordinates point) {
        double longitude = Math.round(point.longitude() * DIGITS) / DIGITS;
        double latitude = Math.round(point.latitude() * DIGITS) / DIGITS;
        return placeAround
                .find(longitude, latitude)
                .map(place -> Location.of(place, longitude, latitude))
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "/location/coordinates",
                                        ViolationCode.OUTSIDE_MUNICIPALITY,
                                        "This point lies outside the municipality."));
    }
}
