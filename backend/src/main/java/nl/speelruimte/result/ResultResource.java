package nl.speelruimte.result;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is finished, small things too, for everybody. */
@Path(Api.ROOT + "/results")
@Tag(name = "Results")
public class ResultResource {

    private final Results results;

    @Inject
    public ResultResource(Results results) {
        this.results = results;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "resultList",
            summary = "What came of what residents brought in, newest first")
    public Page<ResultView> list(
            @Parameter(description = "Code of a wijk or buurt it is about") @QueryParam("place")
                    String place,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return results.page(place, cursor, limit);
    }
}
