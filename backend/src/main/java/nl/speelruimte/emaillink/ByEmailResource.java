package nl.speelruimte.emaillink;

import jakarta.annotation.security.PermitAll;
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
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.contribution.Submissions;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Contributions of who has no login: they wait until a link in a mail confirms them. The answer is
 * the same whatever is known of the address.
 */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contributing by e-mail link")
public class ByEmailResource {

    private final Consultations consultations;
    private final Submissions submissions;
    private final UnconfirmedContributions unconfirmed;
    private final PlatformClock clock;

    @Inject
    public ByEmailResource(
            Consultations consultations,
            Submissions submissions,
            UnconfirmedContributions unconfirmed,
            PlatformClock clock) {
        this.consultations = consultations;
        this.submissions = submissions;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    @POST
    @Path("proposals-by-email")
    @PermitAll
    @RateLimited(RateLimit.CONTRIBUTION_BY_EMAIL)
    @Transactional
    @Operation(
            operationId = "proposalSubmitByEmail",
            summary = "Have a link mailed that submits a proposal, without a login")
    @APIResponse(responseCode = "202", description = "A mail will be sent")
    public Response propose(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewProposalByEmail request) {
        Consultation consultation = consultations.require(slug);
        submissions.requireTakenNow(
                consultation,
                Right.PROPOSE,
                request.cardVersion(),
                request.decisionPointId(),
                request.location());
        return keep(
                new UnconfirmedContribution(
                        require(key),
                        consultation,
                        request.proposal(),
                        null,
                        request.sender(),
                        clock.now()));
    }

    @POST
    @Path("reactions-by-email")
    @PermitAll
    @RateLimited(RateLimit.CONTRIBUTION_BY_EMAIL)
    @Transactional
    @Operation(
            operationId = "reactionSubmitByEmail",
            summary = "Have a link mailed that submits a reaction, without a login")
    @APIResponse(responseCode = "202", description = "A mail will be sent")
    public Response react(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewReactionByEmail request) {
        Consultation consultation = consultations.require(slug);
        submissions.requireTakenNow(
                consultation,
                Right.REACT,
                request.cardVersion(),
                request.decisionPointId(),
                request.location());
        return keep(
                new UnconfirmedContribution(
                        require(key),
                        consultation,
                        null,
                        request.reaction(),
                        request.sender(),
                        clock.now()));
    }

    private Response keep(UnconfirmedContribution sent) {
        unconfirmed.keep(sent);
        return Response.accepted().build();
    }

    private static UUID require(UUID key) {
        if (key == null) {
            throw Refusal.of(
                    ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                    "Send a new UUID in Idempotency-Key, and the same one on a retry.");
        }
        return key;
    }
}
