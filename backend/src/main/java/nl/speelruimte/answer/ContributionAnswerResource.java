package nl.speelruimte.answer;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answer to one contribution, for everybody. */
@Path(Api.ROOT + "/contributions/{id}/answer")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class ContributionAnswerResource {

    private final PublishedAnswers answers;

    @Inject
    public ContributionAnswerResource(PublishedAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "contributionAnswerGet",
            summary = "The answer to a contribution, with all its versions")
    public ContributionAnswerView get(@PathParam("id") UUID id) {
        return answers.require(id);
    }
}
