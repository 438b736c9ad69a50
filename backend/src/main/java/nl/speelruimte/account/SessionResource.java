package nl.speelruimte.account;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
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
    private final CurrentPerson currentPerson;

    @Inject
    public SessionResource(CurrentCaller callers, CurrentPerson currentPerson) {
        this.callers = callers;
        this.currentPerson = currentPerson;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "sessionGet",
            summary = "Who is logged in; an empty object for an anonymous caller")
    public SessionView get() {
        return callers.find()
                .map(caller -> SessionView.of(caller, currentPerson.find()))
                .orElse(SessionView.ANONYMOUS);
    }

    @PUT
    @Path("language")
    @Authenticated
    @Transactional
    @Operation(
            operationId = "sessionLanguageChange",
            summary = "Choose the language of screens and mail")
    public void speak(@NotNull ChangeLanguage request) {
        currentPerson.require().speak(request.language());
    }
}
