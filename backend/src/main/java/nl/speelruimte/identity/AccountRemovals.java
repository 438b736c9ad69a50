package nl.speelruimte.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.shared.PlatformClock;

/**
 * The outbox of accounts that the identity provider has to remove. A line outlives the removal for
 * as long as a token of the account could still come back.
 */
@ApplicationScoped
public class AccountRemovals {

    /** Longer than a token lives. */
    static final Duration KEPT = Duration.ofHours(1);

    private final EntityManager database;
    private final PlatformClock clock;
    private final WebSessions sessions;

    @Inject
    public AccountRemovals(EntityManager database, PlatformClock clock, WebSessions sessions) {
        this.database = database;
        this.clock = clock;
        this.sessions = sessions;
    }

    /**
     * Has an account removed, and ends its sessions, with the running transaction. A parallel
     * request for the same account waits for this one.
     *
     * @return false where that was asked before
     */
    @Transactional(TxType.MANDATORY)
    public boolean request(String subject) {
        lock(subject);
        sessions.endAllOf(subject);
        return database.createNativeQuery(
                                """
                                insert into account_removal (subject, requested_at, next_attempt_at)
                                values (:subject, :now, :now)
                                on conflict do nothing
                                """)
                        .setParameter("subject", subject)
                        .setParameter("now", clock.now())
                        .executeUpdate()
                == 1;
    }

    /**
     * Whether an account is to be removed, or was shortly ago. The answer holds until the running
     * transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public boolean includes(String subject) {
        lock(subject);
        return !database.createNativeQuery("select 1 from account_removal where subject = :subject")
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty();
    }

    /**
     * The next account to try, for one back end at a time: it is tried again after twice the time
     * of the attempt before, from 30 seconds to 16 minutes, unless {@link #removed} is told.
     */
    @Transactional
    Optional<String> take() {
        List<?> subjects =
                database.createNativeQuery(
                                """
                                update account_removal
                                set attempts = attempts + 1,
                                    next_attempt_at = cast(:now as timestamptz)
                                        + interval '30 seconds' * power(2, least(attempts, 5))
                                where subject = (
                                    select subject from account_removal
                                    where removed_at is null and next_attempt_at <= :now
                                    order by next_attempt_at
                                    limit 1 for update skip locked)
                                returning subject
                                """,
                                String.class)
                        .setParameter("now", clock.now())
                        .getResultList();
        return subjects.stream().map(String.class::cast).findFirst();
    }

    /** The account is gone, and with it what was begun with it meanwhile. */
    @Transactional
    void removed(String subject) {
        sessions.endAllOf(subject);
        database.createNativeQuery(
                        "update account_removal set removed_at = :now where subject = :subject")
                .setParameter("now", clock.now())
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Forgets the accounts of which no token can come back. */
    @Transactional
    void forgetRemoved() {
        database.createNativeQuery("delete from account_removal where removed_at <= :before")
                .setParameter("before", clock.now().minus(KEPT))
                .executeUpdate();
    }

    /** How long the oldest account waits to be removed; zero where none does. */
    @Transactional
    Duration oldest() {
        Object seconds =
                database.createNativeQuery(
                                """
                                select cast(coalesce(extract(epoch from
                                    cast(:now as timestamptz) - min(requested_at)), 0) as bigint)
                                from account_removal where removed_at is null
                                """)
                        .setParameter("now", clock.now())
                        .getSingleResult();
        return Duration.ofSeconds(((Number) seconds).longValue());
    }

    /** Until the transaction ends no other one asks about this account, or for its removal. */
    private void lock(String subject) {
        database.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:subject, 0))")
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
