package nl.speelruimte.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.consultation.Amendments.Asked;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials do with one decision point of a published consultation. */
@Path(Api.ROOT + "/consultations/{slug}/decision-points/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
public class DecisionPointActResource {

    private final Amendments amendments;

    @Inject
    public DecisionPointActResource(Amendments amendments) {
        this.amendments = amendments;
    }

    @POST
    @Path("markings")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "decisionPointMark", summary = "Give a point another marker")
    @APIResponse(
            responseCode = "201",
            description = "Marked",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response mark(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewPointAct request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "decisionPointMark " + id,
                request,
                request.reason(),
                amendment -> amendment.mark(id, request.point()));
    }

    @POST
    @Path("rewordings")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "decisionPointReword", summary = "Say the same in other words")
    @APIResponse(
            responseCode = "201",
            description = "Reworded",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response reword(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewPointAct request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "decisionPointReword " + id,
                request,
                request.reason(),
                amendment -> amendment.reword(id, request.point()));
    }

    @POST
    @Path("influence-levels")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "influenceLevelChange",
            summary = "Give residents more or less influence on an open point")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response changeLevel(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewInfluenceLevel request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "influenceLevelChange " + id,
                request,
                request.reason(),
                amendment -> amendment.changeLevel(id, request.influenceLevel()));
    }

    @POST
    @Path("reschedulings")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "decisionPointReschedule",
            summary =
                    "Move the day on which an open point is decided, or an unknown one will be known")
    @APIResponse(
            responseCode = "201",
            description = "Rescheduled",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response reschedule(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewPointRescheduling request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "decisionPointReschedule " + id,
                request,
                request.reason(),
                amendment -> amendment.reschedule(id, request.date()));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "decisionPointWithdraw",
            summary = "Take a point off the card; it stays to be read")
    @APIResponse(
            responseCode = "201",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response withdraw(
            @PathParam("slug") String slug,
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewWithdrawal request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "decisionPointWithdraw " + id,
                request,
                request.reason(),
                amendment -> amendment.withdraw(id));
    }
}
