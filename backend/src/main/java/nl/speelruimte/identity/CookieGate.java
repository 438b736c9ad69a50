package nl.speelruimte.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import nl.speelruimte.shared.Problem;
import nl.speelruimte.shared.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before authentication and decides whether a session cookie counts: no other site may write
 * with it, and it does not stand in the way of a new login.
 */
@ApplicationScoped
public class CookieGate {

    /** After the conventions for all answers, before authentication. */
    private static final int PRIORITY = 1000;

    private static final String SESSION_COOKIE = "q_session";
    private static final String SITE = "Sec-Fetch-Site";
    private static final String SAME_ORIGIN = "same-origin";

    /** What a form sends as its origin from a page with {@code Referrer-Policy: no-referrer}. */
    private static final String HIDDEN_ORIGIN = "null";

    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final ObjectMapper json;
    private final String ownOrigin;

    @Inject
    public CookieGate(
            ObjectMapper json, @ConfigProperty(name = "speelruimte.base-url") String ownOrigin) {
        this.json = json;
        this.ownOrigin = ownOrigin;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (request.getCookie(SESSION_COOKIE) == null) {
            context.next();
        } else if (isNewLogin(context)) {
            context.response().removeCookie(SESSION_COOKIE, false);
            context.next();
        } else if (writes(request) && !isOwn(request)) {
            Problem.of(ProblemType.FOREIGN_ORIGIN, "A session is for our own screens alone.")
                    .sendTo(context, json);
        } else {
            context.next();
        }
    }

    /** Else the framework would see a session, and not look at the login. */
    private static boolean isNewLogin(RoutingContext context) {
        String path = context.normalizedPath();
        return path.equals(AuthResource.CALLBACK)
                || (path.equals(AuthResource.LOGIN)
                        && (context.queryParams().contains("prompt")
                                || context.queryParams().contains("acr_values")));
    }

    /** A request with a token does not use the cookie. */
    private static boolean writes(HttpServerRequest request) {
        return !READS.contains(request.method())
                && !request.headers().contains(HttpHeaders.AUTHORIZATION);
    }

    private boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader(SITE);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (site == null) {
            return ownOrigin.equals(origin);
        }
        return site.equals(SAME_ORIGIN)
                && (origin == null || origin.equals(HIDDEN_ORIGIN) || origin.equals(ownOrigin));
    }
}
