package nl.speelruimte.shared;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Counts the calls of what is {@link RateLimited}, once it is known who may call. */
@Singleton
public class RateLimitFilter {

    private final RateLimits limits;

    @Inject
    public RateLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    /** Lets a call through, or refuses it. */
    @RateLimited(RateLimit.CONTRIBUTION) // binds to every limit
    @ServerRequestFilter
    public void count(
            ContainerRequestContext call, ResourceInfo resource, HttpServerRequest request) {
        RateLimit limit = resource.getResourceMethod().getAnnotation(RateLimited.class).value();
        String caller =
                switch (limit.per()) {
                    case PERSON -> call.getSecurityContext().getUserPrincipal().getName();
                    case ADDRESS -> NetworkAddress.of(request.remoteAddress());
                };
        limits.count(limit, caller)
                .ifPresent(
                        wait -> {
                            throw Refusal.later(
                                    ProblemType.TOO_MANY_REQUESTS,
                                    "This is too often in a short time.",
                                    wait);
                        });
    }
}
