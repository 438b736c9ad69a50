package nl.speelruimte.trace;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** From a contribution to what became of it, for everybody. */
@Path(Api.ROOT + "/contributions/{id}/trace")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class TraceResource {

    private final Traces traces;

    @Inject
    public TraceResource(Traces traces) {
        this.traces = traces;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "contributionTraceGet",
            summary = "What became of a contribution: theme, answer, decisions and commitments")
    public TraceView get(@PathParam("id") UUID id) {
        return traces.require(id);
    }
}
