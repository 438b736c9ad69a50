package nl.speelruimte.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One challenge: everybody reads it, residents join it, an official answers it. */
@Path(Api.ROOT + "/challenges/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Challenges")
public class ChallengeResource {

    private final Consultations consultations;
    private final Challenges challenges;
    private final Acts acts;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public ChallengeResource(
            Consultations consultations,
            Challenges challenges,
            Acts acts,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.challenges = challenges;
        this.acts = acts;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "challengeGet", summary = "A challenge and its answer")
    public ChallengeView get(@PathParam("id") UUID id) {
        return ChallengeView.of(challenges.require(id), clock.today());
    }

    @PUT
    @Path("joining")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.SUPPORT)
    @Transactional
    @Operation(operationId = "challengeJoin", summary = "Join a challenge; twice counts once")
    public void join(@PathParam("id") UUID id) {
        Challenge challenge = requireLocked(id);
        challenge.requireRunning();
        challenges.join(challenge, currentPerson.require(), clock.now());
    }

    @DELETE
    @Path("joining")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.SUPPORT)
    @Transactional
    @Operation(operationId = "challengeLeave", summary = "Take joining back")
    public void leave(@PathParam("id") UUID id) {
        Challenge challenge = requireLocked(id);
        challenge.requireRunning();
        challenges.leave(challenge, currentPerson.require());
    }

    @POST
    @Path("outcome")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "challengeAnswer",
            summary = "Answer a challenge; upheld changes the point in the same transaction")
    @APIResponse(
            responseCode = "201",
            description = "Answered",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response answer(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewOutcome request) {
        return retries.once(
                currentPerson.require(),
                key,
                "challengeAnswer " + id,
                request,
                () -> answer(requireLocked(id), ifMatch, request));
    }

    private Retries.Created answer(Challenge challenge, String ifMatch, NewOutcome request) {
        challenge.requireRunning();
        Preconditions.requireMatch(ifMatch, challenge.consultation().cardVersion());
        if (!request.upheld()) {
            challenge.dismiss(request.reason(), clock);
            challenges.dismissed(challenge);
        } else if (request.point() == null) {
            throw Refusal.invalid(
                    "/point", ViolationCode.REQUIRED, "Upheld, the point gets another marker.");
        } else {
            acts.add(
                    challenge.consultation(),
                    challenge.uphold(request.reason(), request.point(), clock));
        }
        return new Retries.Created(
                Api.ROOT + "/challenges/" + challenge.id(),
                ChallengeView.of(challenge, clock.today()));
    }

    @GET
    @Path("actions")
    @PermitAll
    @Operation(
            operationId = "challengeActionList",
            summary = "What the caller may do with a challenge now, and if not, why not")
    public ActionsView actions(@PathParam("id") UUID id) {
        Challenge challenge = challenges.require(id);
        Optional<Refusal> residents =
                challenge.closed().or(() -> currentPerson.lacks(Role.RESIDENT));
        boolean joined = currentPerson.find().filter(p -> challenges.has(challenge, p)).isPresent();
        return new ActionsView(
                List.of(
                        ActionView.of("join", null, joined ? already() : residents),
                        ActionView.of("leave", null, joined ? residents : notJoined()),
                        ActionView.of(
                                "answer",
                                null,
                                challenge.closed().or(() -> currentPerson.lacks(Role.OFFICIAL)))));
    }

    /** The consultation goes first, so that an act and a joining never wait for each other. */
    private Challenge requireLocked(UUID id) {
        consultations.requireLocked(challenges.requireConsultation(id));
        return challenges.require(id);
    }

    private static Optional<Refusal> already() {
        return Optional.of(
                Refusal.of(ProblemType.ALREADY_JOINED, "You are already part of this challenge."));
    }

    private static Optional<Refusal> notJoined() {
        return Optional.of(
                Refusal.of(ProblemType.NOT_JOINED, "You are not part of this challenge."));
    }
}
