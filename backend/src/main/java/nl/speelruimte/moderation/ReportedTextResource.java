package nl.speelruimte.moderation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.account.Retries;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What people reported, for moderators, who hide it, restore it or leave it. */
@Path(Api.ROOT + "/reported-texts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Moderation")
public class ReportedTextResource {

    private final ReportedTexts texts;
    private final Reports reports;
    private final HideText hideText;
    private final CurrentPerson currentPerson;
    private final Retries retries;

    @Inject
    public ReportedTextResource(
            ReportedTexts texts,
            Reports reports,
            HideText hideText,
            CurrentPerson currentPerson,
            Retries retries) {
        this.texts = texts;
        this.reports = reports;
        this.hideText = hideText;
        this.currentPerson = currentPerson;
        this.retries = retries;
    }

    @GET
    @RolesAllowed(Role.MODERATOR)
    @Operation(
            operationId = "reportedTextList",
            summary = "Reported texts in a state, the longest waiting first")
    public Page<ReportedTextView> list(
            @QueryParam("state") @DefaultValue("OPEN") ReportState state,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        return texts.page(state, cursor, limit);
    }

    @POST
    @Path("{id}/hiding")
    @RolesAllowed(Role.MODERATOR)
    @Transactional
    @Operation(
            operationId = "textHide",
            summary = "Hide a reported text, for a reason all may read")
    @APIResponse(
            responseCode = "201",
            description = "Hidden",
            content = @Content(schema = @Schema(implementation = ReportStateView.class)))
    public Response hide(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewHiding request) {
        return act(id, key, "textHide " + id, request, () -> hideText.hide(id, request));
    }

    @POST
    @Path("{id}/restoration")
    @RolesAllowed(Role.MODERATOR)
    @Transactional
    @Operation(operationId = "textRestore", summary = "Show a hidden text again, for a reason")
    @APIResponse(
            responseCode = "201",
            description = "Restored",
            content = @Content(schema = @Schema(implementation = ReportStateView.class)))
    public Response restore(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") UUID key,
            @NotNull NewRestoration request) {
        return act(id, key, "textRestore " + id, request, () -> hideText.restore(id, request));
    }

    @PUT
    @Path("{id}/keeping")
    @RolesAllowed(Role.MODERATOR)
    @Transactional
    @Operation(
            operationId = "textKeep",
            summary = "Leave a reported text for all to read; twice does it once")
    public void keep(@PathParam("id") UUID id) {
        reports.requireLocked(id).take(ModerationStep.KEEP);
    }

    private Response act(
            UUID id, UUID key, String operation, Object request, Supplier<ReportState> act) {
        return retries.once(
                currentPerson.require(),
                key,
                operation,
                request,
                () ->
                        new Retries.Created(
                                Api.ROOT + "/reported-texts", new ReportStateView(id, act.get())));
    }
}
