package nl.speelruimte.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Lets who changed something read the change at once. */
@Provider
public class ChangeFilter implements ContainerResponseFilter {

    private static final Set<String> READS =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final KeptRepresentations kept;

    @Inject
    public ChangeFilter(KeptRepresentations kept) {
        this.kept = kept;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!READS.contains(request.getMethod())) {
            kept.lookAnew();
        }
    }
}
