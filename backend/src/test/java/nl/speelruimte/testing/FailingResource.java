package nl.speelruimte.testing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Map;
import nl.speelruimte.shared.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Fails as code with a mistake would; there in tests alone. */
@Path(Api.ROOT + FailingResource.PATH)
public class FailingResource {

    public static final String PATH = "/failure";

    /** What no caller may read. */
    public static final String SECRET = "column proposal.secret does not exist";

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Map<String, String> fail() {
        throw new IllegalStateException(SECRET);
    }
}
