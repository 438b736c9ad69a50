package nl.speelruimte.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts the calls of what is {@link RateLimited}, once it is known who may call. */
@Singleton
public class RateLimitFilter {

    private final RateLimits limits;

    @Inject
    public RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    /** Lets a call through, or answers it. */
    @RateLimited(RateLimit.CONTRIBUTION) // binds to every limit
    @ServerRequestFilter
    public Optional<Response> count(
            ContainerRequestContext call, ResourceInfo resource, HttpServerRequest request) {
        RateLimit limit = resource.getResourceMethod().getAnnotation(RateLimited.class).value();
        String caller =
                switch (limit.per()) {
                    case PERSON -> call.getSecurityContext().getUserPrincipal().getName();
                    case ADDRESS -> NetworkAddress.of(request.remoteAddress());
                };
        return limits.count(limit, caller).map(RateLimitFilter::refusal);
    }

    private static Response refusal(Duration wait) {
        long seconds = wait.toSeconds() + 1;
        return Problem.of(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Wait " + seconds + " seconds before you try again.")
                .toResponse()
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }
}
