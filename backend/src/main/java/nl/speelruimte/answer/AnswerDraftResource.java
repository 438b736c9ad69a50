package nl.speelruimte.answer;

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
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers of one consultation as officials write them. */
@Path(Api.ROOT + "/consultations/{slug}/answer-drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerDraftResource {

    private final Consultations consultations;
    private final Themes themes;
    private final Answers answers;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public AnswerDraftResource(
            Consultations consultations,
            Themes themes,
            Answers answers,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.consultations = consultations;
        this.themes = themes;
        this.answers = answers;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(
            operationId = "answerDraftList",
            summary = "Answers of a consultation as officials write them, newest first")
    public Page<AnswerDraftView> list(
            @PathParam("slug") String slug,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return answers.page(consultations.require(slug).id(), cursor, limit);
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "answerDraftStart",
            summary = "Draft the answer to a theme or to one contribution")
    @APIResponse(
            responseCode = "201",
            description = "Drafted",
            content = @Content(schema = @Schema(implementation = AnswerDraftView.class)))
    public Response start(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewAnswer request) {
        Person writer = currentPerson.require();
        return retries.once(
                writer,
                key,
                "answerDraftStart " + slug,
                request,
                () -> {
                    Answer answer = to(consultations.requireLocked(slug), request);
                    answer.write(request.outcome(), request.text(), writer, clock.now());
                    answers.add(answer);
                    return new Retries.Created(
                            Api.ROOT + "/answers/" + answer.id(), answers.requireView(answer.id()));
                });
    }

    private Answer to(Consultation consultation, NewAnswer request) {
        if ((request.theme() == null) == (request.contribution() == null)) {
            throw Refusal.invalid(
                    "/theme", ViolationCode.REQUIRED, "Name a theme or a contribution, not both.");
        }
        if (request.theme() == null) {
            answers.requireOf(consultation, request.contribution());
            themes.requireUnanswered(List.of(request.contribution()));
            return Answer.to(consultation, request.contribution());
        }
        return themes.findByIdOptional(request.theme())
                .filter(theme -> theme.consultation().equals(consultation))
                .map(Answer::to)
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "/theme",
                                        ViolationCode.UNKNOWN_REFERENCE,
                                        "It is not of this consultation."));
    }
}
