package nl.speelruimte.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.answer.Worklist.Wish;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is to answer in one consultation, for officials. */
@Path(Api.ROOT + "/consultations/{slug}/answer-worklist")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class WorklistResource {

    private static final int MAX_WORDS = 200;

    private final Consultations consultations;
    private final Worklist worklist;

    @Inject
    public WorklistResource(Consultations consultations, Worklist worklist) {
        this.consultations = consultations;
        this.worklist = worklist;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(
            operationId = "answerWorklist",
            summary = "Contributions to sort and answer, of every kind, oldest first")
    public Page<WorklistItem> list(
            @PathParam("slug") String slug,
            @QueryParam("filter") @DefaultValue("ALL") WorklistFilter filter,
            @QueryParam("theme") UUID theme,
            @QueryParam("decisionPoint") UUID decisionPoint,
            @QueryParam("contribution") UUID contribution,
            @QueryParam("q") @Size(max = MAX_WORDS) @Pattern(regexp = "\\P{Cc}*") String words,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return worklist.page(
                consultations.require(slug).id(),
                new Wish(filter, theme, decisionPoint, contribution, words),
                cursor,
                limit);
    }
}
