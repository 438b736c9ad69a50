package nl.speelruimte.contribution;

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
import nl.speelruimte.account.Persons;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What officials enter for people who sent a letter, rang or spoke at a meeting. */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
public class OnBehalfResource {

    private final Consultations consultations;
    private final Proposals proposals;
    private final Reactions reactions;
    private final Locations locations;
    private final Persons persons;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public OnBehalfResource(
            Consultations consultations,
            Proposals proposals,
            Reactions reactions,
            Locations locations,
            Persons persons,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.reactions = reactions;
        this.locations = locations;
        this.persons = persons;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @Path("/proposals-on-behalf")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Tag(name = "Proposals")
    @Operation(
            operationId = "proposalSubmitOnBehalf",
            summary = "Enter a proposal that came in by another way than the web")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SubmittedProposal.class)))
    public Response submitProposal(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewProposalOnBehalf request) {
        return retries.once(
                currentPerson.require(),
                key,
                "proposalSubmitOnBehalf " + slug,
                request,
                () -> createProposal(consultations.requireUnchanging(slug), request));
    }

    @POST
    @Path("/reactions-on-behalf")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Tag(name = "Reactions")
    @Operation(
            operationId = "reactionSubmitOnBehalf",
            summary = "Enter a reaction that came in by another way than the web")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SubmittedReaction.class)))
    public Response submitReaction(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewReactionOnBehalf request) {
        return retries.once(
                currentPerson.require(),
                key,
                "reactionSubmitOnBehalf " + slug,
                request,
                () -> createReaction(consultations.requireUnchanging(slug), request));
    }

    private Retries.Created createProposal(Consultation consultation, NewProposalOnBehalf request) {
        Proposal proposal =
                Proposal.submitOnBehalf(
                        consultation,
                        SeenCard.point(consultation, request.decisionPointId()),
                        consultations.cardVersionOn(consultation, request.receivedOn()),
                        persons.requireSender(request.author(), request.email(), clock.now()),
                        request,
                        clock);
        proposal.locate(locations.find(request.location()));
        ReceiptView receipt = proposals.add(proposal);
        return new Retries.Created(
                proposal.path(), new SubmittedProposal(ProposalView.of(proposal), receipt));
    }

    private Retries.Created createReaction(Consultation consultation, NewReactionOnBehalf request) {
        Reaction reaction =
                Reaction.submitOnBehalf(
                        consultation,
                        SeenCard.point(consultation, request.decisionPointId()),
                        consultations.cardVersionOn(consultation, request.receivedOn()),
                        persons.requireSender(request.author(), request.email(), clock.now()),
                        request,
                        clock);
        reaction.locate(locations.find(request.location()));
        ReceiptView receipt = reactions.add(reaction);
        return new Retries.Created(
                reaction.path(), new SubmittedReaction(ReactionView.of(reaction), receipt));
    }
}
