package nl.speelruimte.moderation;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is logged in tells a moderator that a text may not stand. */
@Path(Api.ROOT)
@Tag(name = "Moderation")
public class ReportResource {

    private final Reports reports;
    private final CurrentPerson currentPerson;

    @Inject
    public ReportResource(Reports reports, CurrentPerson currentPerson) {
        this.reports = reports;
        this.currentPerson = currentPerson;
    }

    @PUT
    @Path("contributions/{id}/report")
    @Authenticated
    @RateLimited(RateLimit.REPORT)
    @Transactional
    @Operation(
            operationId = "contributionReport",
            summary = "Report a contribution to a moderator; twice counts once")
    public void contribution(@PathParam("id") UUID id, @NotNull NewReport request) {
        reports.addOnContribution(id, currentPerson.require(), request);
    }

    @PUT
    @Path("comments/{id}/report")
    @Authenticated
    @RateLimited(RateLimit.REPORT)
    @Transactional
    @Operation(
            operationId = "commentReport",
            summary = "Report a comment to a moderator; twice counts once")
    public void comment(@PathParam("id") UUID id, @NotNull NewReport request) {
        reports.addOnComment(id, currentPerson.require(), request);
    }
}
