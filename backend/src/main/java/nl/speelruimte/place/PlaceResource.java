package nl.speelruimte.place;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.LargeBody;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wijken and buurten of this municipality. */
@Path(PlaceResource.PATH)
@Tag(name = "Places")
public class PlaceResource implements LargeBody {

    static final String PATH = Api.ROOT + "/places";
    private static final String GEO_JSON = "application/geo+json";

    private final Places places;
    private final PlaceFileReader reader;
    private final PlaceImport imports;
    private final PlaceSettings settings;

    @Inject
    public PlaceResource(
            Places places, PlaceFileReader reader, PlaceImport imports, PlaceSettings settings) {
        this.places = places;
        this.reader = reader;
        this.imports = imports;
        this.settings = settings;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "placeList", summary = "Wijken and buurten: wijken first, by name")
    public PlaceList list() {
        return new PlaceList(places.current().stream().map(PlaceView::of).toList());
    }

    @PUT
    @Consumes({GEO_JSON, MediaType.APPLICATION_JSON})
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            operationId = "placeImport",
            summary =
                    "Add or replace the wijken and buurten of a GeoJSON file, or none where one has a fault")
    @RequestBody(
            description = "A FeatureCollection after RFC 7946, in WGS84",
            content = {
                @Content(mediaType = GEO_JSON, schema = @Schema(type = SchemaType.OBJECT)),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.OBJECT))
            })
    public ImportReport importFile(InputStream body) throws IOException {
        return imports.run(List.of(reader.read("", body)));
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public int maxBytes() {
        return settings.maxBytes();
    }
}
