package nl.speelruimte.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.PlatformClock;

/** The person itself, and the answers kept for its retried requests. */
@ApplicationScoped
class AccountPersonalData implements HoldsPersonalData {

    private final Persons persons;
    private final Retries retries;
    private final PlatformClock clock;

    @Inject
    AccountPersonalData(Persons persons, Retries retries, PlatformClock clock) {
        this.persons = persons;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "account";
    }

    @Override
    public List<PersonalData> export(UUID person) {
        return persons.findByIdOptional(person).map(Person::personalData).stream().toList();
    }

    @Override
    public void erase(UUID person) {
        retries.forget(person);
        persons.findByIdOptional(person).ifPresent(found -> found.erase(clock.now()));
    }
}
