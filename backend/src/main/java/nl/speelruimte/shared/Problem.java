package nl.speelruimte.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * A problem as sent, after RFC 9457.
 *
 * @param type {@code urn:speelruimte:problem:} and the slug
 * @param title the same for every occurrence
 * @param status the HTTP status code
 * @param detail a sentence about this occurrence
 * @param violations all faults in the input, absent where there is none
 * @param members extension members of this type of problem
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Where a request keeps the slug of the problem that it was answered with, for the log. */
    public static final String SLUG = Problem.class.getName() + ".slug";

    public static Problem of(ProblemType type, String detail) {
        return of(Refusal.of(type, detail));
    }

    public static Problem of(Refusal refusal) {
        ProblemType type = refusal.type();
        return new Problem(
                ProblemType.URN + type.slug(),
                type.title(),
                type.status(),
                refusal.getMessage(),
                refusal.violations(),
                refusal.members());
    }

    /** The problem as an answer. */
    public Response.ResponseBuilder toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this);
    }

    /** The last part of its type. */
    public String slug() {
        return type.substring(ProblemType.URN.length());
    }

    /** Answers a request that has not come to a resource yet. */
    public void sendTo(RoutingContext context, ObjectMapper json) {
        context.put(SLUG, slug());
        try {
            context.response()
                    .setStatusCode(status)
                    .putHeader(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE)
                    .end(json.writeValueAsString(this));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
