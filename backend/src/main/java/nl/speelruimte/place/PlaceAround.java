package nl.speelruimte.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

/** Finds the place in which a point lies. */
@ApplicationScoped
public class PlaceAround {

    private final Places places;
    private final ObjectMapper json;

    @Inject
    PlaceAround(Places places, ObjectMapper json) {
        this.places = places;
        this.json = json;
    }

    /**
     * The current buurt around a point, or its wijk where the borders of buurten are not known;
     * empty outside the municipality.
     *
     * @param longitude in degrees (WGS84)
     * @param latitude in degrees (WGS84)
     */
    public Optional<Place> find(double longitude, double latitude) {
        Point point = GeoJson.FACTORY.createPoint(new Coordinate(longitude, latitude));
        Map<String, String> borders = places.borders();
        return places.current().stream()
                .sorted(Comparator.comparing(Place::kind).reversed())
                .filter(place -> isIn(point, borders.get(place.code())))
                .findFirst();
    }

    private boolean isIn(Point point, String border) {
        try {
            JsonNode geometry = json.readTree(border);
            String type = geometry.get("type").asText();
            return !type.equals("Point")
                    && GeoJson.geometry(type, geometry.get("coordinates")).covers(point);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A geometry as it was imported", e);
        }
    }
}
