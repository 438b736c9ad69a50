package nl.speelruimte.answer;

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
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.ActView;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a consultation. */
@Path(Api.ROOT + "/consultations/{slug}/conclusion")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Acts")
public class ConclusionResource {

    private final ConcludeConsultation concludeConsultation;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public ConclusionResource(
            ConcludeConsultation concludeConsultation,
            CurrentPerson currentPerson,
            Retries retries) {
        this.concludeConsultation = concludeConsultation;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "consultationConclude",
            summary = "Conclude a consultation of which every contribution is answered")
    @APIResponse(
            responseCode = "201",
            description = "Concluded",
            content = @Content(schema = @Schema(implementation = ActView.class)))
    public Response conclude(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewConclusion request) {
        return retries.once(
                currentPerson.require(),
                key,
                "consultationConclude " + slug,
                request,
                () -> {
                    ActView act =
                            concludeConsultation.conclude(slug, ifMatch, request.closingWord());
                    return new Retries.Created(
                            Api.ROOT + "/consultations/" + slug + "/acts/" + act.cardVersion(),
                            act);
                });
    }
}
