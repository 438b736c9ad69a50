package nl.speelruimte.identity;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The pages between our screens and the identity provider, for navigation only. The framework acts
 * on login, callback and logout before the method runs; the annotation makes it do so.
 */
@Path("/auth")
public class AuthResource {

    static final String LOGIN = "/auth/login";
    static final String CALLBACK = "/auth/callback";
    static final String LOGOUT = "/auth/logout";

    static final String HOME = "/";
    static final String FAILED = "/?login=failed";
    static final String CANCELLED = "/?login=cancelled";
    static final String UNAVAILABLE = "/?login=unavailable";

    /** What the framework remembers of a logout while the browser is away. */
    private static final String LOGOUT_COOKIE = "q_post_logout";

    private final WebSessions sessions;
    private final LogoutTokens logoutTokens;
    private final String baseUrl;

    @Inject
    public AuthResource(
            WebSessions sessions,
            LogoutTokens logoutTokens,
            @ConfigProperty(name = "speelruimte.base-url") String baseUrl) {
        this.sessions = sessions;
        this.logoutTokens = logoutTokens;
        this.baseUrl = baseUrl;
    }

    /**
     * Logs in, registers with {@code prompt=create} or adds a second factor with {@code
     * acr_values=2}, and goes on to a screen of ours.
     */
    @GET
    @Path("login")
    @Authenticated
    public Response login(@QueryParam("returnTo") String returnTo) {
        return redirect(ReturnPath.of(returnTo)).build();
    }

    /** Where the identity provider sends somebody who logged in. */
    @GET
    @Path("callback")
    @Authenticated
    public Response callback() {
        return redirect(HOME).build();
    }

    /** Where the identity provider sends somebody who did not. */
    @GET
    @Path("error")
    @PermitAll
    public Response error(@QueryParam("error") String error) {
        return redirect("access_denied".equals(error) ? CANCELLED : FAILED).build();
    }

    /** Ends the session here and at the identity provider. */
    @POST
    @Path("logout")
    @Authenticated
    public Response logout() {
        return redirect(HOME).build();
    }

    /** Where the identity provider sends somebody who logged out. */
    @GET
    @Path("bye")
    @PermitAll
    public Response bye() {
        return redirect(HOME)
                .cookie(new NewCookie.Builder(LOGOUT_COOKIE).path("/").maxAge(0).build())
                .build();
    }

    /**
     * The identity provider tells that a login has ended (OpenID Connect Back-Channel Logout 1.0).
     *
     * @throws Refusal {@code bad-request} where the token is not a logout token of ours
     */
    @POST
    @Path("backchannel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response endedElsewhere(@FormParam("logout_token") String logoutToken) {
        EndedLogin ended =
                logoutTokens
                        .verify(logoutToken)
                        .orElseThrow(
                                () ->
                                        Refusal.of(
                                                ProblemType.BAD_REQUEST,
                                                "This is not a logout token for the platform."));
        sessions.end(ended);
        return Response.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Response.ResponseBuilder redirect(String path) {
        return Response.seeOther(URI.create(baseUrl + path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
