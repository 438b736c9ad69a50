package nl.speelruimte.decision;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One decision and what it came from, for everybody. */
@Path(Api.ROOT + "/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class DecisionResource {

    private final Decisions decisions;
    private final DecisionSources sources;

    @Inject
    public DecisionResource(Decisions decisions, DecisionSources sources) {
        this.decisions = decisions;
        this.sources = sources;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "decisionGet", summary = "A decision")
    public DecisionView get(@PathParam("id") UUID id) {
        return decisions.requireView(id);
    }

    @GET
    @Path("contributions")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "decisionContributionList",
            summary = "Contributions a decision came from, oldest first")
    public Page<DecisionSource> contributions(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        decisions.require(id);
        return sources.page(id, cursor, limit);
    }
}
