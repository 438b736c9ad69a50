package nl.speelruimte.consultation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Map;
import nl.speelruimte.consultation.PlaceFeatures.PlaceFeature;
import nl.speelruimte.consultation.PlaceFeatures.PlaceGeometry;
import nl.speelruimte.consultation.PlaceFeatures.PlaceProperties;
import nl.speelruimte.place.Bbox;
import nl.speelruimte.place.Place;
import nl.speelruimte.place.PlaceSettings;
import nl.speelruimte.place.Places;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The map: every wijk and buurt with how many consultations play there. */
@Path(Api.ROOT + "/place-features")
@Tag(name = "Places")
public class PlaceFeatureResource {

    /** The only system of coordinates offered, and the default one: WGS84, longitude first. */
    static final String CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private static final String GEO_JSON = "application/geo+json";

    /** GeoJSON is JSON too, for who knows that name alone. */
    private static final List<Variant> FORMATS =
            Variant.mediaTypes(MediaType.valueOf(GEO_JSON), MediaType.APPLICATION_JSON_TYPE)
                    .build();

    private final Places places;
    private final PlaceCounts counts;
    private final PlaceSettings settings;
    private final ObjectMapper json;

    @Inject
    public PlaceFeatureResource(
            Places places, PlaceCounts counts, PlaceSettings settings, ObjectMapper json) {
        this.places = places;
        this.counts = counts;
        this.settings = settings;
        this.json = json;
    }

    @GET
    @Produces({GEO_JSON, MediaType.APPLICATION_JSON})
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "placeFeatureList",
            summary = "Wijken and buurten with their borders and consultations, as GeoJSON")
    @APIResponse(
            responseCode = "200",
            description = "The places that meet the box",
            headers =
                    @Header(
                            name = "Content-Crs",
                            description = "System of the coordinates",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = {
                @Content(
                        mediaType = GEO_JSON,
                        schema = @Schema(implementation = PlaceFeatures.class)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PlaceFeatures.class))
            })
    public Response list(
            @Parameter(description = "Only what lies in west,south,east,north, in degrees")
                    @QueryParam("bbox")
                    String bbox,
            @Parameter(description = "System of the coordinates in the answer: " + CRS84)
                    @QueryParam("crs")
                    String crs,
            @Context Request request) {
        if (crs != null && !crs.equals(CRS84)) {
            throw Refusal.invalid(
                    "/crs", ViolationCode.OUT_OF_RANGE, "/crs is offered as " + CRS84 + " alone.");
        }
        Bbox box = bbox == null ? null : Bbox.of(bbox);
        Map<String, String> borders = places.borders();
        Map<String, PlaceCounts.Count> found = counts.today();
        List<PlaceFeature> features =
                places.current().stream()
                        .map(
                                place ->
                                        feature(
                                                place,
                                                parse(borders.get(place.code())),
                                                found.getOrDefault(place.code(), PlaceCounts.NONE)))
                        .filter(
                                feature ->
                                        box == null
                                                || box.meets(
                                                        feature.geometry().type(),
                                                        feature.geometry().coordinates()))
                        .toList();
        PlaceFeatures collection =
                new PlaceFeatures("FeatureCollection", settings.source().orElse(null), features);
        return Response.ok(collection, request.selectVariant(FORMATS))
                .header("Content-Crs", "<" + CRS84 + ">")
                .build();
    }

    private static PlaceFeature feature(
            Place place, PlaceGeometry geometry, PlaceCounts.Count count) {
        PlaceProperties properties =
                new PlaceProperties(
                        place.year(),
                        place.kind(),
                        place.name(),
                        place.districtCode(),
                        count.all(),
                        count.open());
        return new PlaceFeature("Feature", place.code(), properties, geometry);
    }

    private PlaceGeometry parse(String geometry) {
        try {
            return json.readValue(geometry, PlaceGeometry.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A geometry as it was imported", e);
        }
    }
}
