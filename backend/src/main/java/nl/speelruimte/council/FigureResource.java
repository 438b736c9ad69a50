package nl.speelruimte.council;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures for the council; everything the council sees, everyone may see. */
@Path(Api.ROOT + "/figures")
@Tag(name = "Figures")
public class FigureResource {

    private final Figures figures;

    @Inject
    public FigureResource(Figures figures) {
        this.figures = figures;
    }

    @GET
    @Path("overview")
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "figureOverviewGet", summary = "All consultations in figures")
    public FigureOverview overview() {
        return figures.overview();
    }

    @GET
    @Path("consultations")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "consultationFigureList",
            summary = "Each consultation in figures, newest first")
    public Page<ConsultationFigure> consultations(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return figures.page(cursor, limit);
    }

    @GET
    @Path("rows")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "figureRowList",
            summary = "What a figure counts, of all consultations or of one, newest first")
    public Page<FigureRow> rows(
            @QueryParam("figure") @NotNull Figure figure,
            @Parameter(description = "Slug of the consultation they belong to")
                    @QueryParam("consultation")
                    String consultation,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return figures.rows(figure, consultation, cursor, limit);
    }
}
