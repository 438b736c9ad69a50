package nl.speelruimte.account;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import nl.speelruimte.place.PlaceKind;
import nl.speelruimte.place.PlaceView;
import nl.speelruimte.place.Places;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The buurt a person chose as hers. Her address is never asked. */
@Path(Api.ROOT + "/account/neighbourhood")
@Tag(name = "Account")
public class NeighbourhoodResource {

    private final CurrentPerson currentPerson;
    private final Places places;

    @Inject
    public NeighbourhoodResource(CurrentPerson currentPerson, Places places) {
        this.currentPerson = currentPerson;
        this.places = places;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "neighbourhoodGet",
            summary = "The caller's buurt, an empty object where none was chosen")
    public NeighbourhoodView get() {
        return new NeighbourhoodView(
                currentPerson
                        .find()
                        .map(Person::neighbourhood)
                        .flatMap(places::findNewest)
                        .map(PlaceView::of)
                        .orElse(null));
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(operationId = "neighbourhoodChoose", summary = "Choose a buurt as the caller's own")
    public void choose(@NotNull NewNeighbourhood request) {
        boolean known =
                places.current(List.of(request.code())).stream()
                        .anyMatch(place -> place.kind() == PlaceKind.NEIGHBOURHOOD);
        if (!known) {
            throw Refusal.invalid(
                    "/code", ViolationCode.UNKNOWN_REFERENCE, "/code is that of no buurt here.");
        }
        currentPerson.require().chooseNeighbourhood(request.code());
    }

    @DELETE
    @Authenticated
    @Transactional
    @Operation(operationId = "neighbourhoodForget", summary = "Keep no buurt any more")
    public void forget() {
        currentPerson.find().ifPresent(Person::forgetNeighbourhood);
    }
}
