package nl.speelruimte.shared;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure of a request into a problem; the only place that does (logins aside). */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final int RETRY_SECONDS = 5;

    /** Asks for a login at a higher level (RFC 9470, section 3). */
    private static final String STEP_UP =
            "Bearer error=\"insufficient_user_authentication\", acr_values=\"2\"";

    /** Classes of SQLSTATE. */
    private static final String CONNECTION_FAILED = "08";

    private static final String OUT_OF_RESOURCES = "53";

    private final AllowedMethods allowedMethods;

    @Inject
    public ProblemMappers(AllowedMethods allowedMethods) {
        this.allowedMethods = allowedMethods;
    }

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        Response.ResponseBuilder response = Problem.of(refusal).toResponse();
        refusal.retryAfter()
                .ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, wait.toSeconds() + 1));
        if (refusal.type() == ProblemType.ASSURANCE_LEVEL_TOO_LOW) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, STEP_UP);
        }
        return response.build();
    }

    @ServerExceptionMapper
    public Response parameters(ConstraintViolationException e) {
        return refusal(Refusal.invalid(Violations.ofParameters(e.getConstraintViolations())));
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException e) {
        return refusal(Preconditions.changedMeanwhile());
    }

    @ServerExceptionMapper
    public Response notFound(NotFoundException e) {
        return answer(ProblemType.NOT_FOUND, "There is nothing at this address.");
    }

    @ServerExceptionMapper
    public Response notAllowed(NotAllowedException e, UriInfo uri) {
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED, "Use one of the methods in Allow.")
                .toResponse()
                .header(HttpHeaders.ALLOW, allowedMethods.at(uri.getPath()))
                .build();
    }

    @ServerExceptionMapper
    public Response notAcceptable(NotAcceptableException e) {
        return answer(ProblemType.NOT_ACCEPTABLE, "Only JSON is offered here.");
    }

    @ServerExceptionMapper
    public Response notSupported(NotSupportedException e) {
        return answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send application/json.");
    }

    @ServerExceptionMapper
    public Response other(WebApplicationException e) {
        if (e.getResponse().getEntity() instanceof Problem) {
            return e.getResponse();
        }
        if (e.getResponse().getStatus() >= 500) {
            return unexpected(e);
        }
        return answer(ProblemType.BAD_REQUEST, "The request cannot be understood.");
    }

    @ServerExceptionMapper
    public Response unexpected(Exception e) {
        if (isWithoutConnection(e)) {
            LOG.warnf("No connection to the database: %s", e.getMessage());
            return Problem.of(
                            ProblemType.DATABASE_UNAVAILABLE,
                            "Please try again in a moment; nothing was changed.")
                    .toResponse()
                    .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                    .build();
        }
        LOG.error("Unexpected failure of a request", e);
        return answer(ProblemType.INTERNAL_ERROR, "Please try again later; nothing was changed.");
    }

    /**
     * The pool waited in vain (its failure has no state), or PostgreSQL does not answer or is full.
     */
    private static boolean isWithoutConnection(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null
                        || state.startsWith(CONNECTION_FAILED)
                        || state.startsWith(OUT_OF_RESOURCES);
            }
        }
        return false;
    }

    private static Response answer(ProblemType type, String detail) {
        return Problem.of(type, detail).toResponse().build();
    }
}
