package nl.speelruimte.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import nl.speelruimte.shared.Problem;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/**
 * Gives every request an id, which stands in its answer and in all it logs, and writes one line for
 * each change and each refusal. A line names the operation and never the address, whose parts
 * others choose.
 */
@ApplicationScoped
public class RequestTrail {

    /** Header and log field; a proxy in front may have chosen it. */
    static final String HEADER = "X-Request-Id";

    static final String FIELD = "requestId";

    /** Before all other filters. */
    private static final int PRIORITY = 3000;

    /** A UUID or a trace id; no text that could name somebody. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{16,64}");

    private static final Logger LOG = Logger.getLogger(RequestTrail.class);
    private static final String OPERATION = RequestTrail.class.getName();
    private static final Set<HttpMethod> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final MeterRegistry meters;

    @Inject
    public RequestTrail(MeterRegistry meters) {
        this.meters = meters;
    }

    void register(@Observes Filters filters) {
        filters.register(this::begin, PRIORITY);
    }

    /** Remembers what the request turned out to be. */
    @ServerResponseFilter
    public void remember(
            SimpleResourceInfo resource, ContainerResponseContext answer, RoutingContext context) {
        if (resource != null && resource.getResourceClass() != null) {
            String name = resource.getResourceClass().getSimpleName();
            context.put(OPERATION, name + "." + resource.getMethodName());
        }
        if (answer.getEntity() instanceof Problem problem) {
            context.put(Problem.SLUG, problem.slug());
        }
    }

    private void begin(RoutingContext context) {
        String id = id(context.request());
        MDC.put(FIELD, id);
        context.response().putHeader(HEADER, id);
        long start = System.nanoTime();
        context.addEndHandler(done -> end(context, start));
        context.next();
    }

    private void end(RoutingContext context, long start) {
        String slug = context.get(Problem.SLUG);
        String operation = context.get(OPERATION);
        if (slug != null) {
            meters.counter("speelruimte.refusals", "problem", slug).increment();
        }
        boolean changes = !READS.contains(context.request().method());
        if (slug != null || (changes && operation != null)) {
            LOG.infof(
                    "%s %s: %d %s(%d ms)",
                    context.request().method(),
                    operation == null ? "without operation" : operation,
                    context.response().getStatusCode(),
                    slug == null ? "" : slug + " ",
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
        }
    }

    private static String id(HttpServerRequest request) {
        String given = request.getHeader(HEADER);
        if (given != null && ID.matcher(given).matches()) {
            return given;
        }
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "%016x%016x".formatted(random.nextLong(), random.nextLong());
    }
}
