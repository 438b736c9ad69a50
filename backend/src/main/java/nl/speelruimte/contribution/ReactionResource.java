package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One reaction: everybody reads it, its author changes it. */
@Path(Api.ROOT + "/reactions/{id}")
@Tag(name = "Reactions")
public class ReactionResource {

    private final Reactions reactions;
    private final AuthorActs own;

    @Inject
    public ReactionResource(Reactions reactions, AuthorActs own) {
        this.reactions = reactions;
        this.own = own;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "reactionGet", summary = "A reaction")
    public ReactionView get(@PathParam("id") UUID id) {
        return reactions.requireView(id);
    }

    @PUT
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CONTRIBUTION)
    @Transactional
    @Operation(
            operationId = "reactionChange",
            summary = "Change what the caller brought in, within the edit window")
    public ReactionView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeReaction request) {
        own.change(
                ContributionKind.REACTION, id, ifMatch, null, request.text(), request.location());
        reactions.flush();
        return reactions.requireView(id);
    }
}
