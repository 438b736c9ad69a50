package nl.speelruimte.emaillink;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** All that waits to be confirmed. */
@ApplicationScoped
class UnconfirmedContributions implements PanacheRepositoryBase<UnconfirmedContribution, UUID> {

    /** Most that wait for one address, so that nobody's mailbox is filled. */
    static final int MOST_PER_EMAIL = 5;

    private final PlatformClock clock;

    @Inject
    UnconfirmedContributions(PlatformClock clock) {
        this.clock = clock;
    }

    /**
     * Keeps something until it is confirmed. A retry keeps nothing more, and neither does whoever
     * has too much waiting; the caller learns nothing about an address from that.
     *
     * @throws Refusal {@code idempotency-key-reused}
     */
    @Transactional(TxType.MANDATORY)
    void keep(UnconfirmedContribution sent) {
        lock(sent.sender().email());
        Optional<UnconfirmedContribution> earlier = find("key", sent.key()).firstResultOptional();
        if (earlier.isPresent()) {
            if (!earlier.get().isSameAs(sent)) {
                throw Refusal.of(
                        ProblemType.IDEMPOTENCY_KEY_REUSED,
                        "This key belongs to another request; make a new one.");
            }
        } else if (waitingFor(sent.sender().email()) < MOST_PER_EMAIL) {
            persist(sent);
        }
    }

    /**
     * What a link is for.
     *
     * @throws Refusal {@code email-link-unknown}
     */
    UnconfirmedContribution require(LinkSecret secret) {
        return findById(requireId(secret));
    }

    /**
     * The id of what a link is for; whoever acts on it is found first, and then it is held.
     *
     * @throws Refusal {@code email-link-unknown}
     */
    private UUID requireId(LinkSecret secret) {
        List<?> ids =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select u.id from unconfirmed_contribution u
                                join email_link l on l.unconfirmed_contribution_id = u.id
                                where l.secret_hash = :hash and u.expires_at > :now
                                """,
                                UUID.class)
                        .setParameter("hash", secret.hash())
                        .setParameter("now", clock.now())
                        .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst().orElseThrow(this::unknown);
    }

    /**
     * The same as it is now, which nobody changes or removes until the transaction ends.
     *
     * @throws Refusal {@code email-link-unknown} where it was removed meanwhile
     */
    @Transactional(TxType.MANDATORY)
    UnconfirmedContribution hold(UnconfirmedContribution found) {
        getEntityManager().detach(found);
        return findByIdOptional(found.id(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(this::unknown);
    }

    /** What waits for the address of a person, and may be hers. */
    List<UnconfirmedContribution> waitingForPerson(UUID person) {
        return list(
                "lower(email) = (select lower(p.email) from Person p where p.id = ?1) order by id",
                person);
    }

    /** Removes what a person confirmed, and what waits for her address. */
    void forget(UUID person) {
        delete(
                "confirmedBy.id = ?1"
                        + " or lower(email) = (select lower(p.email) from Person p where p.id = ?1)",
                person);
    }

    /** Removes what was not confirmed in time, and what is left of the rest. */
    @Transactional
    void forgetExpired() {
        delete("expiresAt <= ?1", clock.now());
    }

    private long waitingFor(String email) {
        return count("lower(email) = lower(?1)", email);
    }

    private Refusal unknown() {
        return Refusal.of(
                ProblemType.EMAIL_LINK_UNKNOWN, "Take care to have copied the whole link.");
    }

    /** Until the transaction ends no other one keeps something for this address. */
    private void lock(String email) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock("
                                + "hashtextextended('email ' || lower(:email), 0))")
                .setParameter("email", email)
                .getSingleResult();
    }
}
