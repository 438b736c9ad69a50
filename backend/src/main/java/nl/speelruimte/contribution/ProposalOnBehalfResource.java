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
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Proposals that officials enter for people who sent a letter, rang or spoke at a meeting. */
@Path(Api.ROOT + "/consultations/{slug}/proposals-on-behalf")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalOnBehalfResource {

    private final Consultations consultations;
    private final Proposals proposals;
    private final Locations locations;
    private final Persons persons;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public ProposalOnBehalfResource(
            Consultations consultations,
            Proposals proposals,
            Locations locations,
            Persons persons,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.proposals = proposals;
        this.locations = locations;
        this.persons = persons;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "proposalSubmitOnBehalf",
            summary = "Enter a proposal that came in by another way than the web")
    @APIResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SubmittedProposal.class)))
    public Response submit(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewProposalOnBehalf request) {
        return retries.once(
                currentPerson.require(),
                key,
                "proposalSubmitOnBehalf " + slug,
                request,
                () -> create(consultations.requireUnchanging(slug), request));
    }

    private Retries.Created create(Consultation consultation, NewProposalOnBehalf request) {
        DecisionPoint point = SeenCard.point(consultation, request.decisionPointId());
        Proposal proposal =
                Proposal.submitOnBehalf(
                        consultation,
                        point,
                        consultations.cardVersionOn(consultation, request.receivedOn()),
                        persons.requireSender(request.author(), request.email(), clock.now()),
                        request,
                        clock);
        proposal.locate(locations.find(request.location()));
        ReceiptView receipt = proposals.add(proposal);
        return new Retries.Created(
                proposal.path(), new SubmittedProposal(ProposalView.of(proposal), receipt));
    }
}
