package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reactions to the open points of one consultation: everybody reads them, residents react. */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reactions")
public class ConsultationReactionResource {

    private final Consultations consultations;
    private final Submissions submissions;
    private final Reactions reactions;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public ConsultationReactionResource(
            Consultations consultations,
            Submissions submissions,
            Reactions reactions,
            CurrentPerson currentPerson,
            Retries retries) {
        this.consultations = consultations;
        this.submissions = submissions;
        this.reactions = reactions;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @GET
    @Path("reactions")
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "reactionList", summary = "Reactions, newest first")
    public Page<ReactionSummary> list(
            @PathParam("slug") String slug,
            @QueryParam("decisionPoint") UUID decisionPoint,
            @QueryParam("stance") Stance stance,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return reactions.page(slug, decisionPoint, stance, cursor, limit);
    }

    @GET
    @Path("reaction-counts")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "reactionCountGet",
            summary = "How many agree, are concerned or object, on each point")
    public ReactionCounts counts(@PathParam("slug") String slug) {
        return reactions.counts(slug);
    }

    @POST
    @Path("reactions")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CONTRIBUTION)
    @Transactional
    @Operation(operationId = "reactionSubmit", summary = "React to an open point")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SubmittedReaction.class)))
    public Response submit(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewReaction request) {
        Person author = currentPerson.require();
        return retries.once(
                author,
                key,
                "reactionSubmit " + slug,
                request,
                () ->
                        submissions
                                .react(
                                        consultations.requireUnchanging(slug),
                                        request,
                                        author,
                                        currentPerson.assuranceLevel())
                                .created());
    }
}
