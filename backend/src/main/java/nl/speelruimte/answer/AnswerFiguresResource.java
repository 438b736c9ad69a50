package nl.speelruimte.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How one consultation keeps its promise to answer, for everybody. */
@Path(Api.ROOT + "/consultations/{slug}/answer-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerFiguresResource {

    private final Consultations consultations;
    private final PublishedAnswers answers;

    @Inject
    public AnswerFiguresResource(Consultations consultations, PublishedAnswers answers) {
        this.consultations = consultations;
        this.answers = answers;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "answerFiguresGet",
            summary = "How a consultation keeps its promise to answer")
    public AnswerFiguresView figures(@PathParam("slug") String slug) {
        return answers.figures(consultations.require(slug));
    }
}
