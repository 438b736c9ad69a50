package nl.speelruimte.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.ActionsView;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One commitment: everybody reads it, and residents behind it say whether it is done. */
@Path(Api.ROOT + "/commitments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class CommitmentResource {

    private final Commitments commitments;
    private final Confirmations confirmations;
    private final CommitmentSources sources;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    public CommitmentResource(
            Commitments commitments,
            Confirmations confirmations,
            CommitmentSources sources,
            CurrentPerson currentPerson,
            PlatformClock clock) {
        this.commitments = commitments;
        this.confirmations = confirmations;
        this.sources = sources;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "commitmentGet", summary = "A commitment and its history")
    public CommitmentView get(@PathParam("id") UUID id) {
        return commitments.requireView(id);
    }

    @GET
    @Path("contributions")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "commitmentContributionList",
            summary = "Contributions that led to a commitment, oldest first")
    public Page<CommitmentSource> contributions(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return sources.page(commitments.require(id), cursor, limit);
    }

    @GET
    @Path("remarks")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "commitmentRemarkList",
            summary = "What residents wrote about whether it is done, without names")
    public Page<RemarkView> remarks(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return confirmations.remarks(commitments.require(id), cursor, limit);
    }

    @GET
    @Path("confirmation")
    @RolesAllowed(Role.RESIDENT)
    @Operation(
            operationId = "confirmationGet",
            summary = "What the caller said of the claim that stands")
    public ConfirmationView confirmation(@PathParam("id") UUID id) {
        Commitment commitment = commitments.require(id);
        return currentPerson
                .find()
                .flatMap(person -> confirmations.of(commitment, person))
                .map(ConfirmationView::of)
                .orElse(new ConfirmationView(null, null));
    }

    @PUT
    @Path("confirmation")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CONTRIBUTION)
    @Transactional
    @Operation(
            operationId = "confirmationSay",
            summary = "Say whether it is done: one voice per person, changeable in its term")
    public ConfirmationView confirm(@PathParam("id") UUID id, @NotNull ChangeConfirmation request) {
        Person person = currentPerson.require();
        return ConfirmationView.of(
                confirmations.say(
                        commitments.requireLocked(id),
                        person,
                        request.voice(),
                        request.remark(),
                        clock.today()));
    }

    @GET
    @Path("actions")
    @PermitAll
    @Operation(
            operationId = "commitmentActionList",
            summary = "What the caller may do with a commitment now, and if not, why not")
    public ActionsView actions(@PathParam("id") UUID id) {
        Commitment commitment = commitments.require(id);
        Optional<Refusal> officials = currentPerson.lacks(Role.OFFICIAL);
        Optional<Refusal> toBeDone = officials.or(commitment::toBeDoneRefusal);
        return new ActionsView(
                List.of(
                        ActionView.of("report-progress", null, toBeDone),
                        ActionView.of("delay", null, officials.or(commitment::delayRefusal)),
                        ActionView.of("claim-done", null, toBeDone),
                        ActionView.of("confirm", null, confirmRefusal(commitment))));
    }

    private Optional<Refusal> confirmRefusal(Commitment commitment) {
        UUID nobody = commitment.id();
        return currentPerson
                .lacks(Role.RESIDENT)
                .or(() -> commitment.confirmationRefusal(clock.today()))
                .or(
                        () ->
                                confirmations.notAsked(
                                        commitment,
                                        currentPerson.find().map(Person::id).orElse(nobody)));
    }
}
