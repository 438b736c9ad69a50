package nl.speelruimte.account;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.speelruimte.identity.CurrentCaller;
import nl.speelruimte.shared.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who the caller is. */
@Path(Api.ROOT + "/session")
@Tag(name = "Session")
public class SessionResource {

    private final CurrentCaller callers;

    @Inject
    public SessionResource(CurrentCaller callers) {
        this.callers = callers;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "sessionGet",
            summary = "Who is logged in; an empty object for an anonymous caller")
    public SessionView get() {
        return callers.find().map(SessionView::of).orElse(SessionView.ANONYMOUS);
    }
}
