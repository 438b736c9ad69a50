package nl.speelruimte.consultation;

import io.quarkus.arc.All;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.PublicRepresentation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published consultations, for everybody. */
@Path(Api.ROOT + "/consultations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
public class ConsultationResource {

    private final Consultations consultations;
    private final Acts acts;
    private final Challenges challenges;
    private final List<ConsultationActions> actions;
    private final PlatformClock clock;

    @Inject
    public ConsultationResource(
            Consultations consultations,
            Acts acts,
            Challenges challenges,
            @All List<ConsultationActions> actions,
            PlatformClock clock) {
        this.consultations = consultations;
        this.acts = acts;
        this.challenges = challenges;
        this.actions = actions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "consultationList", summary = "Consultations, newest first")
    public Page<ConsultationSummary> list(
            @QueryParam("topic") String topic,
            @QueryParam("place") String place,
            @QueryParam("participation") Participation participation,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return consultations.page(topic, place, participation, cursor, limit);
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "consultationGet",
            summary = "A consultation with its Speelruimte card")
    public ConsultationView get(@PathParam("slug") String slug) {
        Consultation consultation = consultations.require(slug);
        return ConsultationView.of(
                consultation,
                challenges.runningPoints(consultation.id()),
                acts.signals(consultation.id()),
                clock.today());
    }

    @GET
    @Path("{slug}/card-versions/{number}")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "cardVersionGet",
            summary = "The Speelruimte card as it stood in one of its versions")
    public CardVersionView card(@PathParam("slug") String slug, @PathParam("number") int number) {
        return consultations.requireCard(slug, number).view();
    }

    @GET
    @Path("{slug}/actions")
    @PermitAll
    @Operation(
            operationId = "consultationActionList",
            summary = "What the caller may do with a consultation now, and if not, why not")
    @APIResponse(
            responseCode = "200",
            description = "The actions",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "The card version, for If-Match on an act",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ActionsView.class)))
    public Response actions(@PathParam("slug") String slug) {
        Consultation consultation = consultations.require(slug);
        return Response.ok(
                        new ActionsView(
                                actions.stream()
                                        .flatMap(feature -> feature.of(consultation).stream())
                                        .toList()))
                .header(HttpHeaders.ETAG, Preconditions.etag(consultation.cardVersion()))
                .build();
    }
}
