package nl.speelruimte.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.speelruimte.place.PlaceKind;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The places on a map: a GeoJSON feature collection (RFC 7946) in WGS84, longitude first.
 *
 * @param type always {@code FeatureCollection}
 * @param source whose data the borders are
 */
public record PlaceFeatures(String type, @Nullable String source, List<PlaceFeature> features) {

    /**
     * A place with what plays there.
     *
     * @param type always {@code Feature}
     * @param id code of the place
     */
    public record PlaceFeature(
            String type, String id, PlaceProperties properties, PlaceGeometry geometry) {}

    /**
     * What is said about a place.
     *
     * @param districtCode the wijk of a buurt, absent for a wijk
     * @param consultationCount consultations that name it, the wijk around it or a buurt in it;
     *     those about the whole municipality are not counted
     * @param openCount those of them in which residents can take part today
     */
    public record PlaceProperties(
            int year,
            PlaceKind kind,
            String name,
            @Nullable String districtCode,
            long consultationCount,
            long openCount) {}

    /**
     * A GeoJSON geometry.
     *
     * @param type {@code Point}, {@code Polygon} or {@code MultiPolygon}
     */
    public record PlaceGeometry(
            String type,
            @Schema(type = SchemaType.ARRAY, implementation = Object.class) JsonNode coordinates) {}
}
