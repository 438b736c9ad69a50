package nl.speelruimte.place;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.shared.ViolationCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** The geometry of a feature on its way in: closed, crossing itself nowhere, in the Netherlands. */
final class Border {

    /** West, east, south and north of the European Netherlands, in degrees, with some margin. */
    private static final Envelope NETHERLANDS = new Envelope(3.0, 7.5, 50.5, 54.0);

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final int FEWEST_POSITIONS = 4;

    private final JsonNode geometry;
    private final FeatureCheck feature;

    Border(JsonNode geometry, FeatureCheck feature) {
        this.geometry = geometry;
        this.feature = feature;
    }

    /** A geometry as it is kept: its type and its coordinates, nothing else. */
    static String text(JsonNode geometry) {
        return JsonNodeFactory.instance
                .objectNode()
                .<ObjectNode>set("type", geometry.get("type"))
                .set("coordinates", geometry.get("coordinates"))
                .toString();
    }

    /**
     * Notes all faults.
     *
     * @param kind null where the code does not tell it
     */
    void check(PlaceKind kind) {
        String type = geometry.path("type").asText();
        JsonNode coordinates = geometry.path("coordinates");
        switch (type) {
            case "" -> feature.fault("/geometry", ViolationCode.REQUIRED, "it has no geometry");
            case "Point" -> {
                if (kind == PlaceKind.DISTRICT) {
                    feature.fault("/geometry/type", ViolationCode.WRONG_TYPE, "a wijk is no point");
                }
                position(coordinates, "/geometry/coordinates");
            }
            case "Polygon" -> polygon(coordinates, "/geometry/coordinates");
            case "MultiPolygon" -> {
                requireSome(coordinates, "/geometry/coordinates");
                for (int i = 0; i < coordinates.size(); i++) {
                    polygon(coordinates.get(i), "/geometry/coordinates/" + i);
                }
            }
            default ->
                    feature.fault(
                            "/geometry/type",
                            ViolationCode.WRONG_TYPE,
                            "a " + type + " is no border");
        }
    }

    private void polygon(JsonNode rings, String at) {
        requireSome(rings, at);
        List<LinearRing> sound = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            LinearRing ring = ring(rings.get(i), at + "/" + i);
            if (ring != null) {
                sound.add(ring);
            }
        }
        if (!sound.isEmpty() && sound.size() == rings.size()) {
            LinearRing[] holes = sound.subList(1, sound.size()).toArray(LinearRing[]::new);
            crossing(FACTORY.createPolygon(sound.get(0), holes), at);
        }
    }

    private void crossing(Polygon polygon, String at) {
        TopologyValidationError error = new IsValidOp(polygon).getValidationError();
        if (error != null) {
            Coordinate where = error.getCoordinate();
            feature.fault(
                    at,
                    ViolationCode.INVALID_FORMAT,
                    "the border is not sound (%s) near %s, %s"
                            .formatted(error.getMessage(), where.x, where.y));
        }
    }

    private LinearRing ring(JsonNode positions, String at) {
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < positions.size(); i++) {
            Coordinate position = position(positions.get(i), at + "/" + i);
            if (position == null) {
                return null;
            }
            ring.add(position);
        }
        if (ring.size() < FEWEST_POSITIONS) {
            feature.fault(at, ViolationCode.TOO_SHORT, "a border has four positions or more");
            return null;
        }
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            feature.fault(at, ViolationCode.INVALID_FORMAT, "the border is not closed");
            return null;
        }
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private Coordinate position(JsonNode position, String at) {
        if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
            feature.fault(at, ViolationCode.WRONG_TYPE, "a position is two numbers");
            return null;
        }
        Coordinate found = new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
        if (!NETHERLANDS.contains(found)) {
            feature.fault(
                    at,
                    ViolationCode.OUT_OF_RANGE,
                    "%s, %s is no longitude and latitude (WGS84) in the Netherlands"
                            .formatted(found.x, found.y));
            return null;
        }
        return found;
    }

    private void requireSome(JsonNode parts, String at) {
        if (!parts.isArray() || parts.isEmpty()) {
            feature.fault(at, ViolationCode.REQUIRED, "the border is empty");
        }
    }
}
