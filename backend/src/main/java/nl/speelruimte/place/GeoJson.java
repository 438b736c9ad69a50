package nl.speelruimte.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Reads the geometry of a place as it was imported. */
final class GeoJson {

    static final GeometryFactory FACTORY = new GeometryFactory();

    private GeoJson() {}

    /**
     * The geometry in degrees.
     *
     * @param type {@code Point}, {@code Polygon} or {@code MultiPolygon}
     * @param coordinates its coordinates, as they were imported
     */
    static Geometry geometry(String type, JsonNode coordinates) {
        return switch (type) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "Polygon" -> polygon(coordinates);
            default -> {
                List<Polygon> parts = new ArrayList<>();
                coordinates.forEach(part -> parts.add(polygon(part)));
                yield FACTORY.createMultiPolygon(parts.toArray(Polygon[]::new));
            }
        };
    }

    private static Polygon polygon(JsonNode polygon) {
        List<LinearRing> rings = new ArrayList<>();
        polygon.forEach(ring -> rings.add(ring(ring)));
        LinearRing[] holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(rings.get(0), holes);
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
