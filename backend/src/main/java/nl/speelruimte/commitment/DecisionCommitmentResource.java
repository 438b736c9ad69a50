package nl.speelruimte.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.ActionsView;
import nl.speelruimte.decision.Decisions;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the municipality agrees to because of a decision. */
@Path(Api.ROOT + "/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class DecisionCommitmentResource {

    private final Decisions decisions;
    private final Commitments commitments;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public DecisionCommitmentResource(
            Decisions decisions,
            Commitments commitments,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.decisions = decisions;
        this.commitments = commitments;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @Path("commitments")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "commitmentMakeFromDecision",
            summary = "Agree who does what by when, because of a decision")
    @APIResponse(
            responseCode = "201",
            description = "Agreed",
            content = @Content(schema = @Schema(implementation = CommitmentView.class)))
    public Response make(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewCommitment request) {
        return retries.once(
                currentPerson.require(),
                key,
                "commitmentMakeFromDecision " + id,
                request,
                () -> commitments.agree(Commitment.from(decisions.require(id), request, clock)));
    }

    @GET
    @Path("actions")
    @PermitAll
    @Operation(
            operationId = "decisionActionList",
            summary = "What the caller may do with a decision now, and if not, why not")
    public ActionsView actions(@PathParam("id") UUID id) {
        decisions.require(id);
        return new ActionsView(
                List.of(ActionView.of("commit", null, currentPerson.lacks(Role.OFFICIAL))));
    }
}
