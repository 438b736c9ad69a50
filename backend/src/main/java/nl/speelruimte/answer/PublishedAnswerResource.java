package nl.speelruimte.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The published answers of one consultation, for everybody. */
@Path(Api.ROOT + "/consultations/{slug}/answers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class PublishedAnswerResource {

    private final Consultations consultations;
    private final PublishedAnswers answers;

    @Inject
    public PublishedAnswerResource(Consultations consultations, PublishedAnswers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "answerList", summary = "Published answers of a consultation")
    public Page<PublishedAnswerSummary> list(
            @PathParam("slug") String slug,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return answers.page(consultations.require(slug).id(), cursor, limit);
    }
}
