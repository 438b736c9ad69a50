package nl.speelruimte.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.RateLimits;
import nl.speelruimte.shared.Refusal;

/**
 * Holds back mass posting by new accounts. Unlike other limits it counts what was taken in, in the
 * database: a refused or repeated request costs a newcomer nothing, and no restart or second back
 * end gives her more.
 */
@ApplicationScoped
public class FirstDay {

    private static final Duration LENGTH = Duration.ofHours(24);

    private final RateLimits limits;
    private final Persons persons;
    private final PlatformClock clock;

    @Inject
    public FirstDay(RateLimits limits, Persons persons, PlatformClock clock) {
        this.limits = limits;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * Refuses who acted first less than 24 hours ago and did as much as that time allows. Call it
     * in the transaction of the act.
     *
     * @param done how much this person did of it so far; asked of a newcomer alone
     * @throws Refusal {@code new-account-limit} with how long to wait
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireRoom(Person person, RateLimit limit, LongSupplier done) {
        OptionalInt most = limits.onFirstDay(limit);
        Instant end = person.createdAt().plus(LENGTH);
        if (most.isEmpty() || !clock.now().isBefore(end)) {
            return;
        }
        persons.queue(person.id());
        if (done.getAsLong() >= most.getAsInt()) {
            throw Refusal.later(
                    ProblemType.NEW_ACCOUNT_LIMIT,
                    "On its first day an account may do this " + most.getAsInt() + " times.",
                    Duration.between(clock.now(), end));
        }
    }
}
