package nl.speelruimte.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A box in degrees (WGS84), written {@code west,south,east,north}.
 *
 * @param area the box
 */
public record Bbox(Geometry area) {

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
        return new Bbox(GeoJson.FACTORY.toGeometry(new Envelope(n[0], n[2], n[1], n[3])));
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
        return area.intersects(GeoJson.geometry(type, coordinates));
    }
}
