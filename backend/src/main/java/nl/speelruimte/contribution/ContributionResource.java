package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One contribution of any kind: what it said before, and what its author may do with it. */
@Path(Api.ROOT)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributions")
public class ContributionResource {

    private final Contributions contributions;
    private final FormerVersions versions;
    private final AuthorActs own;

    @Inject
    public ContributionResource(
            Contributions contributions, FormerVersions versions, AuthorActs own) {
        this.contributions = contributions;
        this.versions = versions;
        this.own = own;
    }

    @GET
    @Path("contributions/{id}/versions")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "formerVersionList",
            summary = "What a contribution said before its author changed it, newest first")
    public Page<FormerVersionView> versions(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        Page<FormerVersionView> page = versions.page(id, cursor, limit);
        if (page.items().isEmpty()) {
            contributions.require(id);
        }
        return page;
    }

    @PUT
    @Path("contributions/{id}/withdrawal")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CONTRIBUTION)
    @Transactional
    @Operation(
            operationId = "contributionWithdraw",
            summary = "Take back what the caller brought in, until it is answered; twice is once")
    public void withdraw(@PathParam("id") UUID id) {
        own.withdraw(id);
    }

    @GET
    @Path("contributions/{id}/actions")
    @PermitAll
    @Operation(
            operationId = "contributionActionList",
            summary =
                    "What the caller may do with a contribution as its author now, and if not, why not")
    @APIResponse(
            responseCode = "200",
            description = "The actions",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "The version, for If-Match on a change",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ContributionActionsView.class)))
    public Response actions(@PathParam("id") UUID id) {
        Contribution contribution = contributions.require(id);
        return Response.ok(own.actions(contribution))
                .header(HttpHeaders.ETAG, Preconditions.etag(contribution.version()))
                .build();
    }
}
