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
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.Amendments.Asked;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.municipality.PortfolioHolders;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Changes of hands: who answers for a consultation by name is never changed silently. */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
public class ConsultationHandoverResource {

    private final Amendments amendments;
    private final PortfolioHolders holders;
    private final CurrentPerson currentPerson;

    @Inject
    public ConsultationHandoverResource(
            Amendments amendments, PortfolioHolders holders, CurrentPerson currentPerson) {
        this.amendments = amendments;
        this.holders = holders;
        this.currentPerson = currentPerson;
    }

    @POST
    @Path("takeovers")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "consultationTakeOver",
            summary = "Answer for a consultation by name from now on")
    @APIResponse(
            responseCode = "201",
            description = "Taken over",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response takeOver(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewTakeover request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "consultationTakeOver",
                request,
                request.reason(),
                amendment ->
                        amendment.takeOver(
                                currentPerson.require(),
                                request.officialFunction(),
                                request.officialContact()));
    }

    @POST
    @Path("holder-changes")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "portfolioHolderChange",
            summary = "Have another administrator answer for a consultation")
    @APIResponse(
            responseCode = "201",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response changeHolder(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewHolderChange request) {
        return amendments.once(
                new Asked(slug, key, ifMatch),
                "portfolioHolderChange",
                request,
                request.reason(),
                amendment -> amendment.giveTo(requireHolder(request.portfolioHolder())));
    }

    private PortfolioHolder requireHolder(UUID id) {
        return holders.findByIdOptional(id)
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "/portfolioHolder",
                                        ViolationCode.UNKNOWN_REFERENCE,
                                        "/portfolioHolder refers to nothing."));
    }
}
