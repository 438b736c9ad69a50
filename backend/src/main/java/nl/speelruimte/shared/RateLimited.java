package nl.speelruimte.shared;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation that one person, or one address, may call only so often. Who goes on gets {@code
 * too-many-requests} with {@code Retry-After}; a refused call counts for nothing.
 */
@NameBinding
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimited {

    /** The limit that its calls count for. */
    RateLimit value();
}
