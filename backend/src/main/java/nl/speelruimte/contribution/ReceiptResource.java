package nl.speelruimte.contribution;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimited;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of a contribution, for who holds its receipt; without an account. */
@Path(Api.ROOT + "/receipt-lookups")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Receipts")
public class ReceiptResource {

    private final Receipts receipts;

    @Inject
    public ReceiptResource(Receipts receipts) {
        this.receipts = receipts;
    }

    @POST
    @PermitAll
    @Transactional
    @RateLimited(RateLimit.RECEIPT_LOOKUP)
    @Operation(
            operationId = "receiptLookUp",
            summary = "What became of the contribution behind a receipt's number")
    @APIResponse(
            responseCode = "200",
            description = "What became of it",
            content = @Content(schema = @Schema(implementation = ReceiptStatusView.class)))
    @APIResponse(responseCode = "404", description = "No receipt has this number")
    public ReceiptStatusView lookUp(@NotNull NewReceiptLookup request) {
        return ReceiptNumber.parse(request.number())
                .map(receipts::require)
                .orElseThrow(
                        () ->
                                Refusal.invalid(
                                        "/number",
                                        ViolationCode.INVALID_FORMAT,
                                        "A number has 16 letters and digits, and no U."));
    }
}
