package nl.speelruimte.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an official must answer, over all consultations that stand in her name. */
@Path(Api.ROOT + "/answer-duties")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Answers")
public class AnswerDutyResource {

    private final AnswerDuties duties;
    private final CurrentPerson currentPerson;

    @Inject
    public AnswerDutyResource(AnswerDuties duties, CurrentPerson currentPerson) {
        this.duties = duties;
        this.currentPerson = currentPerson;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(
            operationId = "answerDutyList",
            summary = "Contributions the caller must answer, the first due first")
    public Page<AnswerDuty> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return currentPerson
                .findId()
                .map(official -> duties.page(official, cursor, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
