package nl.speelruimte.moderation;

import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a moderator hid, for its author. */
@Path(Api.ROOT + "/account/hidden-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class HiddenTextResource {

    private final ReportedTexts texts;
    private final CurrentPerson currentPerson;

    @Inject
    public HiddenTextResource(ReportedTexts texts, CurrentPerson currentPerson) {
        this.texts = texts;
        this.currentPerson = currentPerson;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "hiddenTextList",
            summary = "What the caller wrote and a moderator hid, newest first")
    public Page<HiddenTextView> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return currentPerson
                .findId()
                .map(person -> texts.hiddenOf(person, cursor, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
