package nl.speelruimte.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.identity.AccountRemovals;
import nl.speelruimte.identity.Caller;
import nl.speelruimte.identity.CurrentCaller;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** The person behind the running request. */
@RequestScoped
public class CurrentPerson {

    private final CurrentCaller callers;
    private final Persons persons;
    private final AccountRemovals removals;
    private final PlatformClock clock;

    @Inject
    public CurrentPerson(
            CurrentCaller callers, Persons persons, AccountRemovals removals, PlatformClock clock) {
        this.callers = callers;
        this.persons = persons;
        this.removals = removals;
        this.clock = clock;
    }

    /**
     * The person, or empty for an anonymous request and for a login that never acted and whose
     * confirmed address belongs to nobody yet.
     */
    public Optional<Person> find() {
        return callers.find()
                .flatMap(
                        caller ->
                                persons.findBySubject(caller.subject())
                                        .or(() -> persons.findWithoutLogin(caller.email())));
    }

    /** The person's id, or empty as {@link #find} says. */
    public Optional<UUID> findId() {
        return find().map(Person::id);
    }

    /** Whether the caller has a role; false for an anonymous request. */
    public boolean hasRole(String role) {
        return callers.find().map(caller -> caller.roles().contains(role)).orElse(false);
    }

    /** Why the caller can't do what only some roles may, or empty where she has one of them. */
    public Optional<Refusal> lacks(String... roles) {
        if (!isLoggedIn()) {
            return Optional.of(Refusal.of(ProblemType.UNAUTHORIZED, "Log in first."));
        }
        return Stream.of(roles).anyMatch(this::hasRole)
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.FORBIDDEN,
                                "Only a " + String.join(" or ", roles) + " can do this."));
    }

    /** How sure the login is: 0 none, 1 password, 2 password and one-time code. */
    public int assuranceLevel() {
        return callers.find().map(Caller::assuranceLevel).orElse(0);
    }

    /** Whether somebody is logged in. */
    public boolean isLoggedIn() {
        return callers.find().isPresent();
    }

    /**
     * The person, kept from the first act on: who was known by the confirmed address alone goes on
     * as the same person. Call it in the transaction of the act; until that ends the person cannot
     * be erased, so that nothing of her is written after it.
     *
     * @throws Refusal {@code unauthorized} for an anonymous request, and for who comes back with
     *     the login of an erased person
     */
    public Person require() {
        Caller caller = requireCaller();
        return persons.findToAct(caller.subject()).orElseGet(() -> add(caller));
    }

    /**
     * The account that the caller has at the identity provider.
     *
     * @throws Refusal {@code unauthorized} for an anonymous request
     */
    public String requireSubject() {
        return requireCaller().subject();
    }

    /**
     * The person's id, or empty as {@link #find} says; from here until the transaction ends no
     * other request acts as her.
     */
    public Optional<UUID> hold() {
        Optional<UUID> person = findId();
        person.ifPresent(persons::hold);
        return person;
    }

    private Caller requireCaller() {
        return callers.find()
                .orElseThrow(() -> Refusal.of(ProblemType.UNAUTHORIZED, "Log in first."));
    }

    private Person add(Caller caller) {
        if (removals.includes(caller.subject())) {
            throw Refusal.of(
                    ProblemType.UNAUTHORIZED,
                    "The person of this login erased herself; her account is being removed.");
        }
        Person login =
                new Person(
                        caller.subject(),
                        DisplayName.of(caller),
                        caller.email(),
                        caller.assuranceLevel(),
                        clock.now());
        persons.join(login);
        persons.addOnce(login);
        return persons.findBySubject(caller.subject()).orElseGet(() -> addAnew(login, caller));
    }

    /**
     * Of two logins with one address the later one has it: it is the one that confirmed it last.
     */
    private Person addAnew(Person login, Caller caller) {
        persons.release(caller.email());
        persons.addOnce(login);
        return persons.findBySubject(caller.subject()).orElseThrow();
    }
}
