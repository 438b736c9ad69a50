package nl.speelruimte.privacy;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.privacy.PersonalDataView.PersonalDataSection;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.PlatformClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** What is kept about the caller, and its end. */
@Path(Api.ROOT)
@Tag(name = "Account")
public class PersonalDataResource {

    private final List<HoldsPersonalData> holders;
    private final CurrentPerson currentPerson;
    private final EraseAccount eraseAccount;
    private final PlatformClock clock;

    @Inject
    public PersonalDataResource(
            @All List<HoldsPersonalData> holders,
            CurrentPerson currentPerson,
            EraseAccount eraseAccount,
            PlatformClock clock) {
        this.holders = holders;
        this.currentPerson = currentPerson;
        this.eraseAccount = eraseAccount;
        this.clock = clock;
    }

    /**
     * Whole or not at all: what one person brought in is small, and half an export says nothing.
     */
    @GET
    @Path("/personal-data")
    @Authenticated
    @Transactional
    @ResponseHeader(
            name = "Content-Disposition",
            value = "attachment; filename=\"speelruimte-personal-data.json\"")
    @Operation(
            operationId = "personalDataGet",
            summary = "All that is kept about the caller, as a file")
    public PersonalDataView get() {
        Optional<UUID> person = currentPerson.findId();
        return new PersonalDataView(
                clock.now(),
                holders.stream()
                        .sorted(Comparator.comparing(HoldsPersonalData::heading))
                        .map(holder -> section(holder, person))
                        .toList());
    }

    @PUT
    @Path("/account/erasure")
    @Authenticated
    @Operation(
            operationId = "accountErase",
            summary =
                    "Erase the caller: her data, her sessions and her login. A repeat does nothing")
    public void erase(@NotNull NewErasure request) {
        eraseAccount.erase();
    }

    private static PersonalDataSection section(HoldsPersonalData holder, Optional<UUID> person) {
        List<Object> records =
                person.<List<Object>>map(id -> List.copyOf(holder.export(id))).orElse(List.of());
        return new PersonalDataSection(holder.heading(), records);
    }
}
