package nl.speelruimte.municipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Adds portfolio holders. */
@Path(Api.ROOT + "/portfolio-holders")
@Tag(name = "Municipality")
public class PortfolioHolderResource {

    private final PortfolioHolders holders;

    @Inject
    public PortfolioHolderResource(PortfolioHolders holders) {
        this.holders = holders;
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Transactional
    @Operation(
            operationId = "portfolioHolderAdd",
            summary = "Add a portfolio holder under an id of your own; a holder is never changed")
    public void add(@PathParam("id") UUID id, @NotNull NewPortfolioHolder request) {
        holders.addOnce(
                new PortfolioHolder(id, request.name(), request.function(), request.contact()));
    }
}
