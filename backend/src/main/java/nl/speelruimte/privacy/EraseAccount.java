package nl.speelruimte.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.identity.AccountRemovals;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.Refusal;

/**
 * The caller erases herself, in one transaction: what every feature holds of her, and her sessions
 * everywhere. The identity provider removes her account after it.
 */
@ApplicationScoped
public class EraseAccount {

    private final List<HoldsPersonalData> holders;
    private final CurrentPerson currentPerson;
    private final AccountRemovals removals;

    @Inject
    public EraseAccount(
            @All List<HoldsPersonalData> holders,
            CurrentPerson currentPerson,
            AccountRemovals removals) {
        this.holders = holders;
        this.currentPerson = currentPerson;
        this.removals = removals;
    }

    /**
     * Erases the caller; does nothing where that was done before.
     *
     * @throws Refusal {@code unauthorized} for an anonymous request, or that of a feature for which
     *     the person has to do something first
     */
    @Transactional
    public void erase() {
        if (removals.request(currentPerson.requireSubject())) {
            currentPerson
                    .hold()
                    .ifPresent(person -> holders.forEach(holder -> holder.erase(person)));
        }
    }
}
