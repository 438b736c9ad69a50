package nl.speelruimte.consultation;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.consultation.Amendments.Asked;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials did with a consultation, for everybody; and what they do with it as a whole. */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
public class ConsultationActResource {

    private final Consultations consultations;
    private final Acts acts;
    private final Amendments amendments;

    @Inject
    public ConsultationActResource(Consultations consultations, Acts acts, Amendments amendments) {
        this.consultations = consultations;
        this.acts = acts;
        this.amendments = amendments;
    }

    @GET
    @Path("acts")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "actList",
            summary = "What officials did with a consultation, newest first")
    public Page<ActView> list(
            @PathParam("slug") String slug,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return acts.page(consultations.require(slug).id(), cursor, limit);
    }

    @GET
    @Path("acts/{number}")
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "actGet", summary = "The act that made one version of the card")
    public ActView get(@PathParam("slug") String slug, @PathParam("number") int number) {
        return acts.require(consultations.require(slug).id(), number);
    }

    @POST
    @Path("reschedulings")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "consultationReschedule", summary = "Plan the phases anew")
    @APIResponse(
            responseCode = "201",
            description = "Rescheduled",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response reschedule(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewRescheduling request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "consultationReschedule",
                request,
                request.reason(),
                amendment -> amendment.reschedule(request.phases()));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "consultationWithdraw",
            summary = "End a consultation without an outcome; it stays to be read")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response withdraw(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewWithdrawal request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "consultationWithdraw",
                request,
                request.reason(),
                Amendment::withdraw);
    }

    @POST
    @Path("decision-points")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "decisionPointAdd", summary = "Add a point to the card")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response add(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewPointAct request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "decisionPointAdd",
                request,
                request.reason(),
                amendment -> amendment.add(request.point()));
    }
}
