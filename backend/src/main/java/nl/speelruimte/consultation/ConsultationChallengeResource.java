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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
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

/** The challenges on one consultation: everybody reads them, residents raise them. */
@Path(Api.ROOT + "/consultations/{slug}/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Challenges")
public class ConsultationChallengeResource {

    private final Consultations consultations;
    private final Challenges challenges;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public ConsultationChallengeResource(
            Consultations consultations,
            Challenges challenges,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.challenges = challenges;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "challengeList",
            summary = "Challenges of a consultation, newest first")
    public Page<ChallengeView> list(
            @PathParam("slug") String slug,
            @QueryParam("decisionPoint") UUID decisionPoint,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        UUID consultation = consultations.require(slug).id();
        return challenges.page(consultation, decisionPoint, cursor, limit, clock.today());
    }

    @POST
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CHALLENGE)
    @Transactional
    @Operation(operationId = "challengeRaise", summary = "Dispute the marker of a point")
    @APIResponse(
            responseCode = "201",
            description = "Raised",
            content = @Content(schema = @Schema(implementation = ChallengeView.class)))
    public Response raise(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewChallenge request) {
        Person challenger = currentPerson.require();
        return retries.once(
                challenger,
                key,
                "challengeRaise " + slug,
                request,
                () -> create(consultations.requireLocked(slug), request, challenger));
    }

    private Retries.Created create(
            Consultation consultation, NewChallenge request, Person challenger) {
        DecisionPoint point =
                consultation
                        .point(request.decisionPointId())
                        .orElseThrow(
                                () ->
                                        Refusal.invalid(
                                                "/decisionPointId",
                                                ViolationCode.UNKNOWN_REFERENCE,
                                                "It is not on this card."));
        Challenge challenge =
                Challenge.raise(
                        consultation,
                        point,
                        request.claim(),
                        request.explanation(),
                        challenger,
                        clock);
        challenges.add(challenge);
        return new Retries.Created(
                Api.ROOT + "/challenges/" + challenge.id(),
                ChallengeView.of(challenge, clock.today()));
    }
}
