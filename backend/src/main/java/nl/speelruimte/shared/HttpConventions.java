package nl.speelruimte.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What holds for every answer of the interface, those of the framework included: version and
 * security headers, no trailing slash, a limit to the body, and a list of foreign origins that may
 * call it.
 */
@ApplicationScoped
public class HttpConventions {

    /** Runs before authentication and before the cookie gate. */
    private static final int PRIORITY = 2000;

    /** The contract itself is open data: any site may show it. */
    private static final String DOCUMENT = Api.ROOT + "/openapi.json";

    /** A character that no text in the database can hold. */
    private static final String NUL = "%00";

    private final ObjectMapper json;
    private final List<String> allowedOrigins;
    private final Instance<LargeBody> largeBodies;

    @Inject
    public HttpConventions(
            ObjectMapper json,
            @ConfigProperty(name = "speelruimte.cors-origins")
                    Optional<List<String>> allowedOrigins,
            @Any Instance<LargeBody> largeBodies) {
        this.json = json;
        this.largeBodies = largeBodies;
        this.allowedOrigins = allowedOrigins.orElse(List.of());
    }

    void register(@Observes Filters filters) {
        filters.register(this::apply, PRIORITY);
    }

    private void apply(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!request.path().startsWith(Api.ROOT)) {
            context.next();
            return;
        }
        context.addHeadersEndHandler(end -> addHeaders(context.response().headers()));
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (request.path().equals(DOCUMENT)) {
            context.response().putHeader("Access-Control-Allow-Origin", "*");
        } else if (origin != null && allowedOrigins.contains(origin)) {
            allow(origin, context.response().headers());
            if (HttpMethod.OPTIONS.equals(request.method())) {
                context.response().setStatusCode(204).end();
                return;
            }
        }
        if (request.path().endsWith("/")) {
            Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.")
                    .sendTo(context, json);
        } else if (request.uri().contains(NUL)) {
            Problem.of(ProblemType.BAD_REQUEST, "An address holds no NUL.").sendTo(context, json);
        } else if (contentLength(request) > maxBytes(request.path())) {
            context.response().putHeader(HttpHeaders.CONNECTION, "close");
            Problem.of(Refusal.bodyTooLarge(maxBytes(request.path()))).sendTo(context, json);
        } else {
            context.next();
        }
    }

    private static void addHeaders(MultiMap headers) {
        headers.set("API-Version", Api.VERSION);
        headers.set(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Strict-Transport-Security", "max-age=31536000");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void allow(String origin, MultiMap headers) {
        headers.set("Access-Control-Allow-Origin", origin);
        headers.set("Access-Control-Allow-Methods", "GET, POST, PUT, DELETE");
        headers.set(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match");
        headers.set("Access-Control-Expose-Headers", "API-Version, ETag, Location, X-Request-Id");
        headers.set("Access-Control-Max-Age", "3600");
        headers.set(HttpHeaders.VARY, "Origin");
    }

    private int maxBytes(String path) {
        return largeBodies.stream()
                .filter(large -> large.path().equals(path))
                .findFirst()
                .map(LargeBody::maxBytes)
                .orElse(Api.MAX_BODY_BYTES);
    }

    private static long contentLength(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
