package nl.speelruimte.contribution;

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
import nl.speelruimte.account.FirstDay;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Retries;
import nl.speelruimte.dialogue.CommentView;
import nl.speelruimte.dialogue.Conversations;
import nl.speelruimte.dialogue.NewComment;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The conversation under a proposal: everybody reads it; residents and officials write in it. */
@Path(Api.ROOT + "/proposals/{id}/comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Proposals")
public class ProposalCommentResource {

    private final Proposals proposals;
    private final Conversations conversations;
    private final FirstDay firstDay;
    private final Participants participants;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public ProposalCommentResource(
            Proposals proposals,
            Conversations conversations,
            FirstDay firstDay,
            Participants participants,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.proposals = proposals;
        this.conversations = conversations;
        this.firstDay = firstDay;
        this.participants = participants;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "commentList", summary = "Comments on a proposal, oldest first")
    public Page<CommentView> list(
            @PathParam("id") UUID id,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        Page<CommentView> page = conversations.page(id, cursor, limit);
        if (page.items().isEmpty()) {
            proposals.requireView(id);
        }
        return page;
    }

    @POST
    @RolesAllowed({Role.RESIDENT, Role.OFFICIAL})
    @RateLimited(RateLimit.COMMENT)
    @Transactional
    @Operation(
            operationId = "commentAdd",
            summary = "Comment on a proposal while it can be discussed")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = CommentView.class)))
    public Response add(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewComment request) {
        Person author = currentPerson.require();
        return retries.once(
                author, key, "commentAdd " + id, request, () -> create(id, request, author));
    }

    private Retries.Created create(UUID id, NewComment request, Person author) {
        Proposal proposal = proposals.require(id);
        proposal.commentRefusal(clock)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        boolean byOfficial = currentPerson.hasRole(Role.OFFICIAL);
        if (!byOfficial) {
            participants.requireLogin(proposal.consultation());
            firstDay.requireRoom(author, RateLimit.COMMENT, () -> conversations.countOf(author));
        }
        CommentView comment =
                conversations.add(id, author, byOfficial, request.text(), clock.now());
        return new Retries.Created(Api.ROOT + "/proposals/" + id + "/comments", comment);
    }
}
