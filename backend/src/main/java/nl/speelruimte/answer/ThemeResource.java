package nl.speelruimte.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One theme, for officials: what it is called and what is in it. */
@Path(Api.ROOT + "/themes/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
public class ThemeResource {

    private final Consultations consultations;
    private final Themes themes;

    @Inject
    public ThemeResource(Consultations consultations, Themes themes) {
        this.consultations = consultations;
        this.themes = themes;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(operationId = "themeGet", summary = "A theme")
    public ThemeView get(@PathParam("id") UUID id) {
        return themes.requireView(id);
    }

    @PUT
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "themeRename", summary = "Give a theme another title")
    public ThemeView rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull ChangeTheme request) {
        Theme theme = themes.require(id);
        Preconditions.requireMatch(ifMatch, theme.version());
        theme.rename(request.title());
        themes.flush();
        return themes.requireView(id);
    }

    @DELETE
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "themeRemove",
            summary = "Remove a theme whose answer was never published, its draft included")
    public void remove(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        Theme theme = requireLocked(id);
        Preconditions.requireMatch(ifMatch, theme.version());
        themes.remove(theme);
    }

    @POST
    @Path("contributions")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "themeRegroup",
            summary = "Put contributions into a theme and take others out; twice changes nothing")
    public ThemeView regroup(@PathParam("id") UUID id, @NotNull NewGrouping request) {
        themes.regroup(requireLocked(id), request.add(), request.remove());
        return themes.requireView(id);
    }

    /** The consultation goes first, so that grouping and publishing never mix. */
    private Theme requireLocked(UUID id) {
        consultations.requireLocked(themes.requireConsultation(id));
        return themes.require(id);
    }
}
