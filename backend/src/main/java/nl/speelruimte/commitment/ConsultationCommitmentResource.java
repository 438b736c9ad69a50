package nl.speelruimte.commitment;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The commitments of one consultation, for everybody. */
@Path(Api.ROOT + "/consultations/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commitments")
public class ConsultationCommitmentResource {

    private final Consultations consultations;
    private final Commitments commitments;

    @Inject
    public ConsultationCommitmentResource(Consultations consultations, Commitments commitments) {
        this.consultations = consultations;
        this.commitments = commitments;
    }

    @GET
    @Path("commitments")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "commitmentList",
            summary = "Commitments of a consultation, newest first")
    public Page<CommitmentSummary> list(
            @PathParam("slug") String slug,
            @QueryParam("answer") UUID answer,
            @QueryParam("decision") UUID decision,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return commitments.page(consultations.require(slug).id(), answer, decision, cursor, limit);
    }

    @GET
    @Path("commitment-figures")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "commitmentFiguresGet",
            summary = "How the commitments of a consultation stand today")
    public CommitmentFiguresView figures(@PathParam("slug") String slug) {
        return commitments.figures(consultations.require(slug).id());
    }
}
