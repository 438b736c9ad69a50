package nl.speelruimte.emaillink;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;

/** The outbox of links. A secret is made when its mail is, so that none is kept anywhere. */
@ApplicationScoped
class EmailLinks {

    private final EntityManager database;
    private final PlatformClock clock;
    private final SecureRandom random = new SecureRandom();

    @Inject
    EmailLinks(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * A mail to send.
     *
     * @param id of what it confirms
     * @param consultation title of what that is for
     */
    record Due(
            UUID id,
            String email,
            String language,
            String consultation,
            Instant expiresAt,
            LinkSecret secret) {}

    /**
     * The next mail to try, for one back end at a time: it is tried again after twice the time of
     * the attempt before, from a minute to half an hour, unless {@link #sent} is told.
     */
    @Transactional
    Optional<Due> take() {
        List<?> rows =
                database.createNativeQuery(
                                """
                                update unconfirmed_contribution u
                                set attempts = attempts + 1,
                                    next_attempt_at = cast(:now as timestamptz)
                                        + interval '1 minute' * power(2, least(attempts, 5))
                                from consultation c
                                where c.id = u.consultation_id and u.id = (
                                    select id from unconfirmed_contribution
                                    where sent_at is null and confirmed_by_id is null
                                        and next_attempt_at <= :now and expires_at > :now
                                    order by next_attempt_at
                                    limit 1 for update skip locked)
                                returning u.id, u.email, u.language, c.title, u.expires_at
                                """,
                                Tuple.class)
                        .setParameter("now", clock.now())
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(this::withSecret).findFirst();
    }

    private Due withSecret(Tuple row) {
        LinkSecret secret = LinkSecret.next(random);
        UUID id = row.get(0, UUID.class);
        database.createNativeQuery(
                        """
                        insert into email_link (secret_hash, unconfirmed_contribution_id)
                        values (:hash, :id)
                        """)
                .setParameter("hash", secret.hash())
                .setParameter("id", id)
                .executeUpdate();
        return new Due(
                id,
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, String.class),
                row.get(4, Instant.class),
                secret);
    }

    /** The mail server took it. */
    @Transactional
    void sent(Due mail) {
        database.createNativeQuery(
                        "update unconfirmed_contribution set sent_at = :now where id = :id")
                .setParameter("now", clock.now())
                .setParameter("id", mail.id())
                .executeUpdate();
    }
}
