package nl.speelruimte.register;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.speelruimte.register.LogStore.Pending;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.KeptCheckpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.NoteSigner;
import nl.speelruimte.verifier.SignedNote;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives each waiting entry its place and signs what the log has become. Every back end has one; the
 * database lets one at a time work.
 */
@ApplicationScoped
public class Sequencer {

    private static final Logger LOG = Logger.getLogger(Sequencer.class);

    private final DataSource database;
    private final PlatformClock clock;
    private final List<NoteSigner> signers;
    private final KeptCheckpoint kept;
    private final long pauseMillis;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> {
                        Thread thread = new Thread(task, "sequencer");
                        thread.setDaemon(true);
                        return thread;
                    });
    private volatile String refusal = "";

    @Inject
    public Sequencer(
            DataSource database,
            PlatformClock clock,
            RegisterSettings settings,
            @ConfigProperty(name = "speelruimte.register.pause-millis") long pauseMillis) {
        this.database = database;
        this.clock = clock;
        this.signers = settings.signers();
        this.kept = new KeptCheckpoint(settings.keptCheckpoint());
        this.pauseMillis = pauseMillis;
    }

    /** Refuses to start without a key, or with a role that could change what is written. */
    void start(@Observes StartupEvent event) throws SQLException {
        refuseOwner();
        run();
        ScheduledFuture<?> unused =
                thread.scheduleWithFixedDelay(
                        this::run, pauseMillis, pauseMillis, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdown();
    }

    /** Why nothing is signed, or empty where all is well. */
    String refusal() {
        return refusal;
    }

    /** Integrates what waits now; does nothing while another back end does. */
    public synchronized void run() {
        try {
            integrate();
            refusal = "";
        } catch (RefusesToSign e) {
            if (!refusal.equals(e.getMessage())) {
                LOG.error(e.getMessage());
            }
            refusal = e.getMessage();
        } catch (SQLException | IOException | RuntimeException e) {
            LOG.warn("The register could not be brought up to date; trying again", e);
        }
    }

    private void integrate() throws SQLException, IOException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                String note = integrate(new LogStore(connection));
                connection.commit();
                if (!note.isEmpty()) {
                    // After the commit: what is kept is never ahead of the database by itself.
                    kept.keep(note);
                }
            } catch (SQLException | IOException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** The note that is newer than the one kept, or empty where there is none. */
    private String integrate(LogStore log) throws SQLException, IOException {
        if (!log.tryLock()) {
            return "";
        }
        Optional<SignedNote> last = log.last();
        Optional<Checkpoint> before = last.map(note -> Checkpoint.parse(note.text()));
        Optional<Checkpoint> seen = kept.read();
        refuseRestored(log, seen);
        List<Pending> pending = log.takePending();
        if (pending.isEmpty() && before.isPresent()) {
            return before.equals(seen) ? "" : last.get().toString();
        }
        long size = before.map(Checkpoint::size).orElse(0L);
        MerkleTree tree =
                new MerkleTree((level, index, hash) -> insertNode(log, level, index, hash));
        log.grow(tree, size);
        String origin = signers.get(0).name();
        if (before.isPresent() && !Checkpoint.of(origin, tree).equals(before.get())) {
            throw new RefusesToSign(
                    "The register's hashes are not those of its last checkpoint: nothing is signed."
                            + " See docs/register.md.");
        }
        pending.forEach(entry -> tree.add(entry.entry().leafHash()));
        log.insertLeaves(size, pending);
        Checkpoint checkpoint = Checkpoint.of(origin, tree);
        SignedNote note = SignedNote.sign(checkpoint.text(), signers);
        log.insertCheckpoint(checkpoint, note, clock.now());
        return note.toString();
    }

    private static void insertNode(LogStore log, int level, long index, byte[] hash) {
        try {
            log.insertNode(level, index, hash);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database from before the checkpoint that was kept would sign a second history. */
    private static void refuseRestored(LogStore log, Optional<Checkpoint> seen)
            throws SQLException {
        if (seen.isPresent() && !log.ofSize(seen.get().size()).equals(seen)) {
            throw new RefusesToSign(
                    "The database does not hold the register's checkpoint of size "
                            + seen.get().size()
                            + " that is kept beside the key: was a backup restored? Nothing is"
                            + " signed. See docs/register.md.");
        }
    }

    private void refuseOwner() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                """
                                select bool_or(pg_has_role(c.relowner, 'USAGE')
                                    or has_table_privilege(c.oid, 'UPDATE, DELETE, TRUNCATE, TRIGGER'))
                                from pg_class c
                                where c.relkind = 'r' and c.relname in ('register_entry',
                                    'register_leaf', 'register_node', 'register_checkpoint')
                                """);
                ResultSet row = query.executeQuery()) {
            row.next();
            if (row.getBoolean(1)) {
                throw new IllegalStateException(
                        "The database role of the back end owns the register or may change it:"
                                + " give it the application's role, not the owner's.");
            }
        }
    }

    /** Signing now could show two histories; an operator decides. */
    private static final class RefusesToSign extends RuntimeException {

        private RefusesToSign(String message) {
            super(message);
        }
    }
}
