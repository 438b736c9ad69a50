package nl.speelruimte.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import nl.speelruimte.shared.Ids;

/** Takes acts in. What is taken in can neither be changed nor removed, by nobody. */
@ApplicationScoped
public class Register {

    /** Largest entry in bytes; its length is written in two bytes. */
    static final int MAX_ENTRY_BYTES = 65_535;

    private static final int SALT_BYTES = 16;

    private final EntityManager database;
    private final DataSource connections;
    private final Event<ActAppended> appended;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Register(EntityManager database, DataSource connections, Event<ActAppended> appended) {
        this.database = database;
        this.connections = connections;
        this.appended = appended;
    }

    /**
     * Appends an act in the running transaction: act and entry commit together or not at all.
     *
     * @return what shows later that this act was taken in
     * @throws IllegalArgumentException if the entry is larger than 65,535 bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Appended append(Act act) {
        NewEntry entry = entry(act);
        insert(List.of(entry));
        appended.fire(new ActAppended(act.type()));
        return entry.appended();
    }

    /**
     * Appends acts in their order, as {@link #append} does, in few round trips to the database.
     *
     * @throws IllegalArgumentException if an entry is larger than 65,535 bytes
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Act> acts) {
        insert(acts.stream().map(this::entry).toList());
        acts.forEach(act -> appended.fire(new ActAppended(act.type())));
    }

    private void insert(List<NewEntry> entries) {
        database.flush();
        try (Connection connection = connections.getConnection()) {
            NewEntry.insert(connection, entries);
        } catch (SQLException e) {
            throw new IllegalStateException("The acts can't be entered", e);
        }
    }

    private NewEntry entry(Act act) {
        UUID id = Ids.next();
        Map<String, byte[]> salts = new TreeMap<>();
        Map<String, String> hashes = new TreeMap<>();
        act.texts()
                .forEach(
                        (name, text) -> {
                            byte[] salt = new byte[SALT_BYTES];
                            random.nextBytes(salt);
                            salts.put(name, salt);
                            hashes.put(name, saltedHash(salt, text));
                        });
        Map<String, Object> entry = new TreeMap<>();
        entry.put("id", id);
        entry.put("type", act.type());
        entry.put("subject", act.subject());
        entry.put("time", act.time());
        entry.put("facts", act.facts());
        entry.put("texts", hashes);
        byte[] bytes = CanonicalJson.bytes(entry);
        if (bytes.length > MAX_ENTRY_BYTES) {
            throw new IllegalArgumentException("An entry of " + bytes.length + " bytes");
        }
        return new NewEntry(id, bytes, act, salts, hashes);
    }

    /** Deletes the texts of all acts on a subject together with their salts; the entries stay. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void eraseTexts(UUID subject) {
        database.createNativeQuery("delete from register_text where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /**
     * Keeps the texts of all acts on a subject from everybody, those of later acts too, until they
     * are released; the entries stay.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withholdTexts(UUID subject) {
        database.createNativeQuery(
                        "insert into register_withheld (subject) values (:subject)"
                                + " on conflict do nothing")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Lets everybody read again what {@link #withholdTexts} kept back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void releaseTexts(UUID subject) {
        database.createNativeQuery("delete from register_withheld where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** SHA-256 of salt and the text's UTF-8 bytes, in lower-case hexadecimal digits. */
    static String saltedHash(byte[] salt, String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
