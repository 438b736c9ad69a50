package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.speelruimte.operations.Migration;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Postgres;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;
import org.postgresql.ds.PGSimpleDataSource;

/** A register on a database of its own, with sequencers as several back ends have them. */
final class OwnRegister implements AutoCloseable {

    static final String TEXT = "Meer bomen";

    private static final List<String> TABLES =
            List.of("register_entry", "register_leaf", "register_node", "register_checkpoint");

    private final Postgres postgres = Postgres.temporary();
    private Path folder = Path.of("");

    OwnRegister() {
        Login owner = postgres.owner();
        new Migration(owner.url(), owner.username(), owner.password(), postgres.app().username())
                .run();
    }

    /** Begins anew, with what back ends keep in this folder; its key is made where it has none. */
    void empty(Path folder) throws SQLException {
        this.folder = folder;
        if (!Files.exists(key())) {
            KeyCommand.run("http://waterrijk.example", "register-key", key().toString());
        }
        tamper("truncate " + String.join(", ", TABLES) + " cascade");
        triggers("enable");
    }

    @Override
    public void close() {
        postgres.close();
    }

    DataSource asPlatform() {
        return database(postgres.app());
    }

    DataSource asOwner() {
        return database(postgres.owner());
    }

    private Path key() {
        return folder.resolve("key");
    }

    RegisterSettings settings(String backEnd) {
        return new RegisterSettings(
                Optional.of(key().toString()),
                Optional.empty(),
                Optional.of(kept(backEnd).toString()));
    }

    /** Where a back end keeps its last checkpoint. */
    Path kept(String backEnd) {
        return folder.resolve(backEnd);
    }

    Sequencer sequencer(String backEnd) {
        return sequencer(asPlatform(), backEnd);
    }

    Sequencer sequencer(DataSource database, String backEnd) {
        return new Sequencer(database, new PlatformClock(), settings(backEnd), 1000);
    }

    /** Appends an act with one text, in a transaction of its own. */
    void append(Instant time) {
        UUID id = Ids.next();
        byte[] salt = new byte[16];
        Map<String, Object> entry = new HashMap<>();
        entry.put("id", id);
        entry.put("type", "test-done");
        entry.put("subject", id);
        entry.put("time", time);
        entry.put("facts", Map.of());
        entry.put("texts", Map.of("title", Register.saltedHash(salt, TEXT)));
        try (Connection connection = asPlatform().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                with entry as (
                                    insert into register_entry (id, bytes) values (?, ?)
                                ), waiting as (
                                    insert into register_pending (entry_id) values (?)
                                )
                                insert into register_text (entry_id, name, subject, salt, text)
                                values (?, 'title', ?, ?, ?)
                                """)) {
            insert.setObject(1, id);
            insert.setBytes(2, CanonicalJson.bytes(entry));
            insert.setObject(3, id);
            insert.setObject(4, id);
            insert.setObject(5, id);
            insert.setBytes(6, salt);
            insert.setString(7, TEXT);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Does what not even the owner may: switches the triggers off first. */
    void tamper(String sql) throws SQLException {
        triggers("disable");
        run(sql);
    }

    /** Of all tables: others refer to the register, and are emptied with it. */
    private void triggers(String verb) throws SQLException {
        run(
                """
                do $$ declare name text; begin
                    for name in select tablename from pg_tables where schemaname = current_schema loop
                        execute format('alter table %%I %s trigger user', name);
                    end loop;
                end $$
                """
                        .formatted(verb));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = asOwner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = asPlatform().getConnection();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Every act has its place once, and each checkpoint is that of the acts up to there. */
    void assertWhole(long acts) throws SQLException {
        Map<Long, byte[]> roots = new HashMap<>();
        MerkleTree tree = new MerkleTree();
        roots.put(0L, tree.root());
        try (Connection connection = asPlatform().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet entries =
                    statement.executeQuery(
                            "select l.index, e.bytes from register_leaf l join register_entry e"
                                    + " on e.id = l.entry_id order by l.index")) {
                while (entries.next()) {
                    assertThat(entries.getLong(1)).isEqualTo(tree.size());
                    tree.add(MerkleTree.leafHash(entries.getBytes(2)));
                    roots.put(tree.size(), tree.root());
                }
            }
            assertThat(tree.size()).isEqualTo(acts);
            try (ResultSet signed =
                    statement.executeQuery("select size, root, note from register_checkpoint")) {
                while (signed.next()) {
                    assertThat(signed.getBytes(2)).isEqualTo(roots.get(signed.getLong(1)));
                    SignedNote note = SignedNote.parse(signed.getString(3));
                    assertThat(note.isSignedBy(settings("any").publicKeys())).isTrue();
                    assertThat(Checkpoint.parse(note.text()).root()).isEqualTo(signed.getBytes(2));
                }
            }
        }
        assertThat(number("select count(*) from register_pending")).isZero();
    }

    /** Copies what is served, for registers of less than 256 acts; returns its folder. */
    Path copy() throws SQLException, IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (Connection connection = asPlatform().getConnection()) {
            LogStore log = new LogStore(connection);
            SignedNote note = log.last().orElseThrow();
            int size = (int) Checkpoint.parse(note.text()).size();
            put(copy.resolve("checkpoint"), note.toString().getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            log.hashes(0, 0, size).forEach(tile::writeBytes);
            put(copy.resolve(Tiles.path(0, 0, size)), tile.toByteArray());
            put(copy.resolve(Tiles.entriesPath(0, size)), Tiles.bundle(log.entries(0, size)));
            put(copy.resolve("texts/000"), new ObjectMapper().writeValueAsBytes(texts(connection)));
        }
        return copy;
    }

    private static List<Map<String, Object>> texts(Connection connection) throws SQLException {
        List<Map<String, Object>> texts = new ArrayList<>();
        try (ResultSet rows =
                connection
                        .createStatement()
                        .executeQuery(
                                "select index, name, salt, text from register_text"
                                        + " join register_leaf using (entry_id)")) {
            while (rows.next()) {
                texts.add(
                        Map.of(
                                "index", rows.getLong(1),
                                "name", rows.getString(2),
                                "salt", HexFormat.of().formatHex(rows.getBytes(3)),
                                "text", rows.getString(4)));
            }
        }
        return texts;
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static DataSource database(Login login) {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(login.url());
        database.setUser(login.username());
        database.setPassword(login.password());
        return database;
    }
}
