package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.speelruimte.operations.Migration;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Postgres;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.verifier.MerkleTree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Sequencers as several back ends have them, on a database of their own. */
class SeveralSequencersTest {

    private static final int ACTS = 300;

    @TempDir Path folder;

    private Postgres postgres;

    @BeforeEach
    void start() {
        postgres = migrated();
        KeyCommand.run("http://waterrijk.example", "register-key", key());
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @Test
    void noEntryIsLostOrTwiceAndEveryCheckpointContinuesAllBeforeIt() throws SQLException {
        DataSource database = database(postgres.app());
        Sequencer[] sequencers = {
            sequencer(database, "one"), sequencer(database, "two"), sequencer(database, "three")
        };

        Parallel.times(
                6,
                number -> {
                    for (int i = 0; i < ACTS / 3; i++) {
                        if (number < 3) {
                            append(database);
                        } else {
                            sequencers[number - 3].run();
                        }
                    }
                    return number;
                });
        sequencers[0].run();

        Map<Long, byte[]> roots = new HashMap<>();
        MerkleTree tree = new MerkleTree();
        roots.put(0L, tree.root());
        try (Connection connection = database.getConnection();
                ResultSet entries =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select l.index, e.bytes from register_leaf l join"
                                                + " register_entry e on e.id = l.entry_id order by"
                                                + " l.index")) {
            while (entries.next()) {
                assertThat(entries.getLong(1)).isEqualTo(tree.size());
                tree.add(MerkleTree.leafHash(entries.getBytes(2)));
                roots.put(tree.size(), tree.root());
            }
        }
        assertThat(tree.size()).isEqualTo(ACTS);
        try (Connection connection = database.getConnection();
                ResultSet checkpoints =
                        connection
                                .createStatement()
                                .executeQuery("select size, root from register_checkpoint")) {
            int count = 0;
            while (checkpoints.next()) {
                assertThat(checkpoints.getBytes(2)).isEqualTo(roots.get(checkpoints.getLong(1)));
                count++;
            }
            assertThat(count).isGreaterThan(1);
        }
    }

    @Test
    void aRestoredBackupIsNotSigned() throws SQLException {
        DataSource database = database(postgres.app());
        append(database);
        Sequencer before = sequencer(database, "one");
        before.run();
        assertThat(before.refusal()).isEmpty();
        try (Postgres backup = migrated()) {
            DataSource restored = database(backup.app());
            append(restored);
            Sequencer after = sequencer(restored, "one");

            after.run();

            assertThat(after.refusal()).contains("was a backup restored?");
            assertThat(checkpoints(restored)).isZero();
        }
    }

    @Test
    void aRoleThatMayChangeTheRegisterDoesNotStart() {
        Sequencer sequencer = sequencer(database(postgres.owner()), "one");

        assertThatThrownBy(() -> sequencer.start(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("application's role");
    }

    private static Postgres migrated() {
        Postgres postgres = Postgres.temporary();
        Login owner = postgres.owner();
        new Migration(owner.url(), owner.username(), owner.password(), postgres.app().username())
                .run();
        return postgres;
    }

    private static DataSource database(Login login) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(login.url());
        database.setUser(login.username());
        database.setPassword(login.password());
        return database;
    }

    private Sequencer sequencer(DataSource database, String backEnd) {
        return new Sequencer(
                database,
                new PlatformClock(),
                new RegisterSettings(
                        Optional.of(key()),
                        Optional.empty(),
                        Optional.of(folder.resolve(backEnd).toString())),
                1000);
    }

    private String key() {
        return folder.resolve("key").toString();
    }

    private static void append(DataSource database) {
        UUID id = Ids.next();
        Map<String, Object> entry =
                Map.of(
                        "id",
                        id,
                        "type",
                        "test-done",
                        "subject",
                        id,
                        "time",
                        Instant.now(),
                        "facts",
                        Map.of(),
                        "texts",
                        Map.of());
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                "with entry as (insert into register_entry (id, bytes) values"
                                        + " (?, ?)) insert into register_pending (entry_id) values"
                                        + " (?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, CanonicalJson.bytes(entry));
            insert.setObject(3, id);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static long checkpoints(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from register_checkpoint")) {
            row.next();
            return row.getLong(1);
        }
    }
}
