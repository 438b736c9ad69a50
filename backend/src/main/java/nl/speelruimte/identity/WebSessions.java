package nl.speelruimte.identity;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.shared.PlatformClock;

/**
 * Who is logged in with a browser, shared by all back ends. A session is found by the reference in
 * its cookie, of which only the hash is kept, and its tokens are encrypted: what the table holds
 * opens nothing.
 *
 * <p>Each change stands by itself, whatever becomes of the request that led to it.
 */
@ApplicationScoped
public class WebSessions {

    private final EntityManager database;
    private final PlatformClock clock;

    @Inject
    public WebSessions(EntityManager database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The encrypted tokens of a session.
     *
     * @param refreshToken null where the provider gave none
     */
    record Tokens(String idToken, String refreshToken) {}

    /**
     * Opens a session.
     *
     * @param sid the identity provider's id of the login
     * @param subject the account
     * @return false where the account is to be removed
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean open(String reference, String sid, String subject, Tokens tokens, Duration age) {
        return database.createNativeQuery(
                                """
                                insert into web_session
                                    (id, sid, sub, id_token, refresh_token, expires_at)
                                select :id, :sid, :sub, :idToken, :refreshToken, :expiresAt
                                where not exists (
                                    select from account_removal where subject = :sub)
                                """)
                        .setParameter("id", hash(reference))
                        .setParameter("sid", sid)
                        .setParameter("sub", subject)
                        .setParameter("idToken", tokens.idToken())
                        .setParameter("refreshToken", tokens.refreshToken())
                        .setParameter("expiresAt", clock.now().plus(age))
                        .executeUpdate()
                == 1;
    }

    /**
     * Gives a session its new tokens.
     *
     * @return false where it ended meanwhile
     */
    @Transactional(TxType.REQUIRES_NEW)
    boolean renew(String reference, Tokens tokens, Duration age) {
        return database.createNativeQuery(
                                """
                                update web_session
                                set id_token = :idToken, refresh_token = :refreshToken,
                                    expires_at = :expiresAt
                                where id = :id
                                """)
                        .setParameter("id", hash(reference))
                        .setParameter("idToken", tokens.idToken())
                        .setParameter("refreshToken", tokens.refreshToken())
                        .setParameter("expiresAt", clock.now().plus(age))
                        .executeUpdate()
                == 1;
    }

    /** The tokens of a session, or empty where there is none or it has expired. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Tokens> find(String reference) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select id_token, refresh_token from web_session
                                where id = :id and expires_at > :now
                                """,
                                Tuple.class)
                        .setParameter("id", hash(reference))
                        .setParameter("now", clock.now())
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Tokens(row.get(0, String.class), row.get(1, String.class)))
                .findFirst();
    }

    /** Ends one session. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(String reference) {
        database.createNativeQuery("delete from web_session where id = :id")
                .setParameter("id", hash(reference))
                .executeUpdate();
    }

    /** Ends all sessions of an account, with the running transaction. */
    @Transactional(TxType.MANDATORY)
    void endAllOf(String subject) {
        database.createNativeQuery("delete from web_session where sub = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Ends the sessions of a login, or of all logins of the account. */
    @Transactional(TxType.REQUIRES_NEW)
    void end(EndedLogin login) {
        database.createNativeQuery(
                        login.sid() == null
                                ? "delete from web_session where sub = :value"
                                : "delete from web_session where sid = :value")
                .setParameter("value", login.sid() == null ? login.subject() : login.sid())
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "1h")
    @Transactional
    void forgetExpired() {
        database.createNativeQuery("delete from web_session where expires_at <= :now")
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    private static byte[] hash(String reference) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(reference.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
