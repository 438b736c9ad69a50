package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One reaction, for everybody to read. */
@Path(Api.ROOT + "/reactions/{id}")
@Tag(name = "Reactions")
public class ReactionResource {

    private final Reactions reactions;

    @Inject
    public ReactionResource(Reactions reactions) {
        this.reactions = reactions;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "reactionGet", summary = "A reaction")
    public ReactionView get(@PathParam("id") UUID id) {
        return reactions.requireView(id);
    }
}
