package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Writes a public representation once, tags it with its hash, and answers 304 where it is
 * unchanged. What was written a moment ago is not read again while the database shows the same.
 */
@Provider
@PublicRepresentation
public class PublicRepresentationFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String SNAPSHOT = PublicRepresentationFilter.class.getName();

    private final ObjectMapper json;
    private final KeptRepresentations kept;

    @Inject
    public PublicRepresentationFilter(ObjectMapper json, KeptRepresentations kept) {
        this.json = json;
        this.kept = kept;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String address = address(request);
        if (!request.getMethod().equals(HttpMethod.GET) || !kept.wants(address)) {
            return;
        }
        String snapshot = kept.snapshot();
        request.setProperty(SNAPSHOT, snapshot);
        kept.find(address, snapshot)
                .ifPresent(found -> request.abortWith(found.answer(request.getRequest())));
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() != Response.Status.OK.getStatusCode()
                || !response.hasEntity()
                || response.getEntity() instanceof byte[]) {
            return;
        }
        Representation written =
                new Representation(write(response.getEntity()), response.getHeaders());
        if (request.getMethod().equals(HttpMethod.GET)) {
            kept.keep(address(request), (String) request.getProperty(SNAPSHOT), written);
        }
        Response answer = written.answer(request.getRequest());
        response.setStatusInfo(answer.getStatusInfo());
        response.setEntity(answer.getEntity());
        response.getHeaders().putAll(answer.getHeaders());
    }

    /** All that a public representation depends on in a request. */
    private static String address(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.ACCEPT)
                + " "
                + request.getUriInfo().getRequestUri().getRawSchemeSpecificPart();
    }

    private byte[] write(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view that cannot be written as JSON", e);
        }
    }
}
