package nl.speelruimte.commitment;

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
import java.util.function.Function;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials do with a commitment, each on the version of it that they saw. */
@Path(Api.ROOT + "/commitments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentActResource {

    private final Commitments commitments;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public CommitmentActResource(
            Commitments commitments,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.commitments = commitments;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @Path("progress")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "commitmentReportProgress", summary = "Tell how it goes")
    @APIResponse(
            responseCode = "201",
            description = "Told",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response reportProgress(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewProgress request) {
        return act(
                id,
                key,
                ifMatch,
                "commitmentReportProgress",
                request,
                commitment -> commitment.reportProgress(request.text(), clock));
    }

    @POST
    @Path("delays")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "commitmentDelay",
            summary = "Set another date with the reason; takes a disputed claim back")
    @APIResponse(
            responseCode = "201",
            description = "Delayed",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response delay(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewDelay request) {
        return act(
                id,
                key,
                ifMatch,
                "commitmentDelay",
                request,
                commitment -> commitment.delay(request.dueDate(), request.reason(), clock));
    }

    @POST
    @Path("claims")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "commitmentClaimDone",
            summary = "Claim that it is done, which asks the residents behind it")
    @APIResponse(
            responseCode = "201",
            description = "Claimed",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response claimDone(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewDoneClaim request) {
        return act(
                id,
                key,
                ifMatch,
                "commitmentClaimDone",
                request,
                commitment -> commitment.claimDone(request.doneOn(), request.text(), clock));
    }

    private Response act(
            UUID id,
            UUID key,
            String ifMatch,
            String operation,
            Object request,
            Function<Commitment, CommitmentAct> verb) {
        return retries.once(
                currentPerson.require(),
                key,
                operation + " " + id,
                request,
                () -> {
                    Commitment commitment = commitments.requireLocked(id);
                    Preconditions.requireMatch(ifMatch, commitment.actCount());
                    commitments.add(verb.apply(commitment));
                    return new Retries.Created(
                            Api.ROOT + "/commitments/" + id, commitments.view(commitment));
                });
    }
}
