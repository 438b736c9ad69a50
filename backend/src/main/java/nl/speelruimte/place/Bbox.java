package nl.speelruimte.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/**
 * A box in degrees (WGS84), written {@code west,south,east,north}.
 *
 * @param area the box
 */
public record Bbox(Geometry area) {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Pattern NUMBERS =
            Pattern.compile("-?\\d{1,3}(\\.\\d+)?(,-?\\d{1,3}(\\.\\d+)?){3}");

    /**
     * Reads a box as received.
     *
     * @throws Refusal {@code invalid-input} where it is none
     */
    public static Bbox of(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            throw noBox();
        }
        double[] n = Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
        boolean inside = n[0] >= -180 && n[2] <= 180 && n[1] >= -90 && n[3] <= 90;
        if (!inside || n[0] > n[2] || n[1] > n[3]) {
            throw noBox();
        }
        return new Bbox(FACTORY.toGeometry(new Envelope(n[0], n[2], n[1], n[3])));
    }

    private static Refusal noBox() {
        return Refusal.invalid(
                "/bbox",
                ViolationCode.INVALID_FORMAT,
                "/bbox is west,south,east,north in degrees (WGS84).");
    }

    /**
     * Whether any of a geometry lies in this box.
     *
     * @param type GeoJSON type of the geometry
     * @param coordinates its coordinates, as they were imported
     */
    public boolean meets(String type, JsonNode coordinates) {
        return switch (type) {
            case "Point" -> area.intersects(FACTORY.createPoint(coordinate(coordinates)));
            case "Polygon" -> meetsPolygon(coordinates);
            default -> {
                boolean any = false;
                for (JsonNode polygon : coordinates) {
                    any |= meetsPolygon(polygon);
                }
                yield any;
            }
        };
    }

    private boolean meetsPolygon(JsonNode polygon) {
        List<LinearRing> rings = new ArrayList<>();
        polygon.forEach(ring -> rings.add(ring(ring)));
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return area.intersects(FACTORY.createPolygon(rings.get(0), holes));
    }

    private static LinearRing ring(JsonNode positions) {
        List<Coordinate> ring = new ArrayList<>();
        positions.forEach(position -> ring.add(coordinate(position)));
        return FACTORY.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode position) {
        return new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
    }
}
