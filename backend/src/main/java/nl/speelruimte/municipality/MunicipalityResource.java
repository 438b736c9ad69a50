package nl.speelruimte.municipality;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who runs this installation. */
@Path(Api.ROOT + "/municipality")
@Tag(name = "Municipality")
public class MunicipalityResource {

    private final Municipality municipality;
    private final Topics topics;
    private final PortfolioHolders holders;

    @Inject
    public MunicipalityResource(
            Municipality municipality, Topics topics, PortfolioHolders holders) {
        this.municipality = municipality;
        this.topics = topics;
        this.holders = holders;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "municipalityGet",
            summary = "Name, contact, topics and portfolio holders of the municipality")
    public MunicipalityView get() {
        return new MunicipalityView(
                municipality.name(),
                municipality.email(),
                municipality.accessibilityStatement().orElse(null),
                topics.inOrder().stream().map(TopicView::of).toList(),
                holders.inOrder().stream().map(PortfolioHolderView::of).toList());
    }
}
