package nl.speelruimte.drafting;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationView;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts, for officials. */
@Path(Api.ROOT + "/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
public class DraftResource {

    private final Drafts drafts;
    private final Consultations consultations;
    private final CurrentPerson currentPerson;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    public DraftResource(
            Drafts drafts,
            Consultations consultations,
            CurrentPerson currentPerson,
            Retries retries,
            PlatformClock clock) {
        this.drafts = drafts;
        this.consultations = consultations;
        this.currentPerson = currentPerson;
        this.retries = retries;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.OFFICIAL)
    @Operation(operationId = "draftList", summary = "Drafts, newest first")
    public Page<DraftSummary> list(
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return drafts.page(cursor, limit);
    }

    @POST
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "draftStart", summary = "Start a draft from the template of its kind")
    @APIResponse(
            responseCode = "201",
            description = "Started",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response start(@HeaderParam("Idempotency-Key") UUID key, @NotNull NewDraft request) {
        return retries.once(
                currentPerson.require(), key, "draftStart", request, () -> create(request));
    }

    private Retries.Created create(NewDraft request) {
        String function = consultations.lastFunctionOf(currentPerson.require()).orElse(null);
        Draft draft = new Draft(DraftTemplate.start(request, function, clock.today()), clock.now());
        drafts.persist(draft);
        return new Retries.Created(Api.ROOT + "/drafts/" + draft.id(), view(draft));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Role.OFFICIAL)
    @Operation(
            operationId = "draftGet",
            summary = "A draft with what it still lacks; the ETag is its version")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "Version of the draft",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(drafts.require(id));
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(operationId = "draftChange", summary = "Replace the content of a draft")
    @APIResponse(
            responseCode = "200",
            description = "The draft as it is now",
            headers =
                    @Header(
                            name = HttpHeaders.ETAG,
                            description = "Version of the draft",
                            required = true,
                            schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull DraftContent content) {
        Draft draft = drafts.require(id);
        Preconditions.requireMatch(ifMatch, draft.version());
        draft.change(content, clock.now());
        drafts.flush();
        return answer(draft);
    }

    @POST
    @Path("{id}/publication")
    @RolesAllowed(Role.OFFICIAL)
    @Transactional
    @Operation(
            operationId = "draftPublish",
            summary = "Publish a draft: card version 1, entered in the register")
    @APIResponse(
            responseCode = "201",
            description = "Published",
            content = @Content(schema = @Schema(implementation = ConsultationView.class)))
    public Response publish(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull NewPublication request) {
        Draft draft = drafts.require(id);
        draft.requireUnpublished();
        Preconditions.requireMatch(ifMatch, draft.version());
        Consultation consultation =
                consultations.publish(draft.content(), request.purpose(), currentPerson.require());
        draft.becomePublished(consultation.slug(), clock.now());
        drafts.flush();
        return Response.created(URI.create(Api.ROOT + "/consultations/" + consultation.slug()))
                .entity(ConsultationView.of(consultation, List.of(), List.of(), clock.today()))
                .build();
    }

    private Response answer(Draft draft) {
        return Response.ok(view(draft))
                .header(HttpHeaders.ETAG, Preconditions.etag(draft.version()))
                .build();
    }

    private DraftView view(Draft draft) {
        return DraftView.of(draft, consultations.faults(draft.content()));
    }
}
