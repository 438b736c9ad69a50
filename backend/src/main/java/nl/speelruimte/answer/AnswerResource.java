package nl.speelruimte.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One answer as officials write it: they change it, and another one may look at it. */
@Path(Api.ROOT + "/answers/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerResource {

    private final Answers answers;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    public AnswerResource(Answers answers, CurrentPerson currentPerson, PlatformClock clock) {
        this.answers = answers;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(operationId = "answerDraftGet", summary = "An answer as officials write it")
    public AnswerDraftView get(@PathParam("id") UUID id) {
        return answers.requireView(id);
    }

    @PUT
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "answerWrite",
            summary = "Write an answer anew; residents read it after its next publication")
    public AnswerDraftView write(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeAnswer request) {
        return change(
                id,
                ifMatch,
                answer ->
                        answer.write(
                                request.outcome(),
                                request.text(),
                                currentPerson.require(),
                                clock.now()));
    }

    @PUT
    @Path("review-request")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "answerReviewAsk", summary = "Ask another official to look at it")
    public AnswerDraftView askReview(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return change(id, ifMatch, Answer::askReview);
    }

    @PUT
    @Path("approval")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "answerApprove", summary = "Approve what another official wrote")
    public AnswerDraftView approve(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return change(id, ifMatch, answer -> answer.approve(currentPerson.require()));
    }

    private AnswerDraftView change(UUID id, String ifMatch, Consumer<Answer> verb) {
        Answer answer = answers.require(id);
        Preconditions.requireMatch(ifMatch, answer.version());
        verb.accept(answer);
        answers.flush();
        return answers.requireView(id);
    }
}
