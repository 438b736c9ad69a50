package nl.speelruimte.answer;

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
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Publishing answers, many at once. */
@Path(Api.ROOT + "/consultations/{slug}/answer-publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerPublicationResource {

    private final PublishAnswers publishAnswers;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public AnswerPublicationResource(
            PublishAnswers publishAnswers, CurrentPerson currentPerson, Retries retries) {
        this.publishAnswers = publishAnswers;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "answerPublish",
            summary = "Publish answers in the versions the official saw: all of them or none")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = AnswerPublicationView.class)))
    public Response publish(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewAnswerPublication request) {
        return retries.once(
                currentPerson.require(),
                key,
                "answerPublish " + slug,
                request,
                () ->
                        new Retries.Created(
                                Api.ROOT + "/consultations/" + slug + "/answers",
                                publishAnswers.publish(slug, request.answers())));
    }
}
