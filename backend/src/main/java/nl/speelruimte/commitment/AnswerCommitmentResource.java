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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.answer.Answers;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the municipality agrees to because of an answer. */
@Path(Api.ROOT + "/answers/{id}/commitments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class AnswerCommitmentResource {

    private final Answers answers;
    private final Commitments commitments;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public AnswerCommitmentResource(
            Answers answers,
            Commitments commitments,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.answers = answers;
        this.commitments = commitments;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "commitmentMake",
            summary = "Agree who does what by when, because of a published answer")
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
                "commitmentMake " + id,
                request,
                () -> commitments.agree(Commitment.from(answers.require(id), request, clock)));
    }
}
