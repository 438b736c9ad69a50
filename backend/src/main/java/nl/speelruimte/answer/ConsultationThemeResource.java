package nl.speelruimte.answer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The themes of one consultation, for officials. */
@Path(Api.ROOT + "/consultations/{slug}/themes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes")
public class ConsultationThemeResource {

    private final Consultations consultations;
    private final Themes themes;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public ConsultationThemeResource(
            Consultations consultations,
            Themes themes,
            CurrentPerson currentPerson,
            Retries retries) {
        this.consultations = consultations;
        this.themes = themes;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(operationId = "themeList", summary = "Themes of a consultation, newest first")
    public Page<ThemeView> list(
            @PathParam("slug") String slug,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return themes.page(consultations.require(slug).id(), cursor, limit);
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "themeAdd", summary = "Make a theme")
    @APIResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response add(
            @PathParam("slug") String slug,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewTheme request) {
        return retries.once(
                currentPerson.require(),
                key,
                "themeAdd " + slug,
                request,
                () -> {
                    Theme theme = new Theme(consultations.require(slug), request.title());
                    themes.persistAndFlush(theme);
                    return new Retries.Created(
                            Api.ROOT + "/themes/" + theme.id(), themes.requireView(theme.id()));
                });
    }
}
