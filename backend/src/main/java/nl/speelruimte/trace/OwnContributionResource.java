package nl.speelruimte.trace;

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

/** What the caller brought in, and where it stands. */
@Path(Api.ROOT + "/account/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class OwnContributionResource {

    private final OwnContributions contributions;
    private final CurrentPerson currentPerson;

    @Inject
    public OwnContributionResource(OwnContributions contributions, CurrentPerson currentPerson) {
        this.contributions = contributions;
        this.currentPerson = currentPerson;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "ownContributionList",
            summary = "What the caller brought in and where it stands, newest first")
    public Page<OwnContribution> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return currentPerson
                .findId()
                .map(person -> contributions.page(person, cursor, limit))
                .orElseGet(() -> new Page<>(List.of(), null));
    }
}
