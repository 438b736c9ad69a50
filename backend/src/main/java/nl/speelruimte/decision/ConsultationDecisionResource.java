package nl.speelruimte.decision;

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
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultations;
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

/** The decisions on the points of one consultation. */
@Path(Api.ROOT + "/consultations/{slug}/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Decisions")
public class ConsultationDecisionResource {

    private final Consultations consultations;
    private final Decisions decisions;
    private final PublishDecision publishDecision;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public ConsultationDecisionResource(
            Consultations consultations,
            Decisions decisions,
            PublishDecision publishDecision,
            CurrentPerson currentPerson,
            Retries retries) {
        this.consultations = consultations;
        this.decisions = decisions;
        this.publishDecision = publishDecision;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "decisionList", summary = "Decisions of a consultation, newest first")
    public Page<DecisionView> list(
            @PathParam("slug") String slug,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return decisions.page(consultations.require(slug).id(), cursor, limit);
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "decisionPublish",
            summary = "Publish the decision on a point, which fixes it")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response publish(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewDecision request) {
        return retries.once(
                currentPerson.require(),
                key,
                "decisionPublish " + slug,
                request,
                () -> {
                    DecisionView decision = publishDecision.publish(slug, ifMatch, request);
                    return new Retries.Created(Api.ROOT + "/decisions/" + decision.id(), decision);
                });
    }
}
