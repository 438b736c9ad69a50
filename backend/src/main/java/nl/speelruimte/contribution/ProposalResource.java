package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.ActionsView;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * One proposal: everybody reads it, its author changes it, residents stand behind it and take that
 * back.
 */
@Path(Api.ROOT + "/proposals/{id}")
@Tag(name = "Proposals")
public class ProposalResource {

    private final Proposals proposals;
    private final AuthorActs own;
    private final Supports supports;
    private final Participants participants;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    public ProposalResource(
            Proposals proposals,
            AuthorActs own,
            Supports supports,
            Participants participants,
            CurrentPerson currentPerson,
            PlatformClock clock) {
        this.proposals = proposals;
        this.own = own;
        this.supports = supports;
        this.participants = participants;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "proposalGet", summary = "A proposal")
    public ProposalView get(@PathParam("id") UUID id) {
        return proposals.requireView(id);
    }

    @PUT
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.CONTRIBUTION)
    @Transactional
    @Operation(
            operationId = "proposalChange",
            summary = "Change what the caller brought in, within the edit window")
    public ProposalView change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeProposal request) {
        own.change(
                ContributionKind.PROPOSAL,
                id,
                ifMatch,
                request.title(),
                request.text(),
                request.location());
        proposals.flush();
        return proposals.requireView(id);
    }

    @PUT
    @Path("support")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.SUPPORT)
    @Transactional
    @Operation(operationId = "supportAdd", summary = "Stand behind a proposal; twice counts once")
    public void add(@PathParam("id") UUID id) {
        Proposal proposal = requireSupportable(id);
        participants.requireLogin(proposal.consultation());
        supports.add(proposal, currentPerson.require(), clock.now());
    }

    @DELETE
    @Path("support")
    @RolesAllowed(Role.RESIDENT)
    @RateLimited(RateLimit.SUPPORT)
    @Transactional
    @Operation(operationId = "supportWithdraw", summary = "Take support back")
    public void withdraw(@PathParam("id") UUID id) {
        Proposal proposal = requireSupportable(id);
        supports.withdraw(proposal, currentPerson.require());
    }

    @GET
    @Path("actions")
    @PermitAll
    @Operation(
            operationId = "proposalActionList",
            summary = "What the caller may do with a proposal now, and if not, why not")
    public ActionsView actions(@PathParam("id") UUID id) {
        Proposal proposal = proposals.require(id);
        Optional<Refusal> refusal =
                participants
                        .refusal(proposal.consultation())
                        .or(() -> proposal.supportRefusal(clock));
        boolean supports =
                currentPerson.find().filter(p -> this.supports.has(proposal, p)).isPresent();
        return new ActionsView(
                List.of(
                        ActionView.of("support", null, supports ? already() : refusal),
                        ActionView.of(
                                "withdraw-support",
                                null,
                                supports ? takeBackRefusal(proposal) : none()),
                        ActionView.of("comment", null, commentRefusal(proposal))));
    }

    /** Why support can't be taken back; for that any login suffices. */
    private Optional<Refusal> takeBackRefusal(Proposal proposal) {
        return currentPerson.lacks(Role.RESIDENT).or(() -> proposal.supportRefusal(clock));
    }

    private Optional<Refusal> commentRefusal(Proposal proposal) {
        Optional<Refusal> notOneOfThem =
                currentPerson.hasRole(Role.OFFICIAL)
                        ? Optional.empty()
                        : participants.refusal(proposal.consultation());
        return notOneOfThem.or(() -> proposal.commentRefusal(clock));
    }

    private Proposal requireSupportable(UUID id) {
        Proposal proposal = proposals.require(id);
        proposal.supportRefusal(clock)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        return proposal;
    }

    private static Optional<Refusal> already() {
        return Optional.of(
                Refusal.of(ProblemType.ALREADY_SUPPORTED, "You already support this proposal."));
    }

    private static Optional<Refusal> none() {
        return Optional.of(
                Refusal.of(ProblemType.NOT_SUPPORTED, "You do not support this proposal."));
    }
}
