package nl.speelruimte.register;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.verifier.NoteKey;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register in words: every act, and what was signed. */
@Path(Api.ROOT)
@Tag(name = "Register")
public class EntryResource {

    private final EntryList acts;
    private final RegisterSettings settings;

    @Inject
    public EntryResource(EntryList acts, RegisterSettings settings) {
        this.acts = acts;
        this.settings = settings;
    }

    @GET
    @Path("register")
    @PermitAll
    @PublicRepresentation
    @Operation(
            operationId = "registerGet",
            summary = "The last checkpoint of the register and the keys to verify it with")
    public RegisterView register() {
        Object[] last = acts.lastCheckpoint();
        if (last == null) {
            throw new IllegalStateException("No checkpoint was signed yet");
        }
        return new RegisterView(
                (String) last[0],
                (Instant) last[1],
                (long) last[2],
                settings.publicKeys().stream().map(NoteKey::toString).toList(),
                acts.types());
    }

    @GET
    @Path("register/entries")
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "entryList", summary = "The acts in the register, newest first")
    public Page<EntryView> list(
            @Parameter(description = "Acts that belong to this consultation")
                    @QueryParam("consultation")
                    UUID consultation,
            @Parameter(description = "Acts about this thing") @QueryParam("subject") UUID subject,
            @Parameter(description = "Acts of this type") @QueryParam("type") String type,
            @Parameter(description = "Acts that made or saw this version of a card")
                    @QueryParam("cardVersion")
                    Integer cardVersion,
            @Parameter(description = "Acts on or after this day") @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Acts on or before this day") @QueryParam("to") LocalDate to,
            @QueryParam("cursor") Cursor cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Page.MAX_LIMIT) Integer limit) {
        EntryFilter filter = new EntryFilter(consultation, subject, type, cardVersion, from, to);
        return acts.page(filter, cursor, limit);
    }

    @GET
    @Path("register/entries/{index}")
    @PermitAll
    @PublicRepresentation
    @Operation(operationId = "entryGet", summary = "The act at a place of the register")
    public EntryView get(@PathParam("index") Long index) {
        return acts.require(index);
    }
}
