package nl.speelruimte.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import nl.speelruimte.shared.Problem;
import nl.speelruimte.shared.ProblemType;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns a missing login into a redirect where {@link LoginMechanism} says so, else a problem. */
public class LoginProblems {

    private final LoginMechanism mechanism;

    @Inject
    public LoginProblems(LoginMechanism mechanism) {
        this.mechanism = mechanism;
    }

    @ServerExceptionMapper
    public Uni<Response> anonymous(UnauthorizedException e, RoutingContext context) {
        return challenge(context, "Log in first.");
    }

    @ServerExceptionMapper
    public Uni<Response> refused(AuthenticationFailedException e, RoutingContext context) {
        return challenge(context, "This is not a valid access token for the platform.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return Problem.of(ProblemType.FORBIDDEN, "Your role may not do this.").toResponse().build();
    }

    private Uni<Response> challenge(RoutingContext context, String detail) {
        return mechanism.getChallenge(context).map(challenge -> answer(challenge, detail));
    }

    private static Response answer(ChallengeData challenge, String detail) {
        boolean redirects =
                Response.Status.Family.familyOf(challenge.status)
                        == Response.Status.Family.REDIRECTION;
        Response.ResponseBuilder answer =
                redirects
                        ? Response.status(challenge.status)
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        : Problem.of(ProblemType.UNAUTHORIZED, detail).toResponse();
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
