package nl.speelruimte.register;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.register.Appended.TextHash;

/** An entry on its way into the register's tables. */
final class NewEntry {

    private final UUID id;
    private final byte[] bytes;
    private final Act act;
    private final Map<String, byte[]> salts;
    private final Map<String, String> hashes;

    /**
     * @param bytes its canonical JSON
     * @param act what it is about, with its texts
     * @param salts of each text, by its name
     * @param hashes of each salted text, by its name
     */
    NewEntry(
            UUID id, byte[] bytes, Act act, Map<String, byte[]> salts, Map<String, String> hashes) {
        this.id = id;
        this.bytes = bytes;
        this.act = act;
        this.salts = salts;
        this.hashes = hashes;
    }

    /** Inserts entries, in the transaction of a connection; one statement takes many rows. */
    static void insert(Connection connection, List<NewEntry> entries) throws SQLException {
        List<Row> texts = entries.stream().flatMap(NewEntry::texts).toList();
        try (PreparedStatement entry = connection.prepareStatement(INSERT_ENTRIES);
                PreparedStatement text = connection.prepareStatement(INSERT_TEXTS)) {
            Array ids = array(connection, "uuid", entries.stream().map(added -> added.id));
            entry.setArray(1, ids);
            entry.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", entries.stream().map(e -> e.bytes).toArray(byte[][]::new)));
            entry.setArray(3, ids);
            entry.executeUpdate();
            text.setArray(1, array(connection, "uuid", texts.stream().map(Row::entry)));
            text.setArray(2, array(connection, "text", texts.stream().map(Row::name)));
            text.setArray(3, array(connection, "uuid", texts.stream().map(Row::subject)));
            text.setArray(
                    4,
                    connection.createArrayOf(
                            "bytea", texts.stream().map(Row::salt).toArray(byte[][]::new)));
            text.setArray(5, array(connection, "text", texts.stream().map(Row::text)));
            text.executeUpdate();
        }
    }

    private static Array array(Connection connection, String type, Stream<?> values)
            throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private Stream<Row> texts() {
        return salts.entrySet().stream()
                .map(
                        salt ->
                                new Row(
                                        id,
                                        salt.getKey(),
                                        act.subject(),
                                        salt.getValue(),
                                        act.texts().get(salt.getKey())));
    }

    /** A row of the table of texts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Row(UUID entry, String name, UUID subject, byte[] salt, String text) {}

    private static final String INSERT_ENTRIES =
            """
            with entry as (
                insert into register_entry (id, bytes) select * from unnest(?, ?)
            )
            insert into register_pending (entry_id) select unnest(?)
            """;

    private static final String INSERT_TEXTS =
            """
            insert into register_text (entry_id, name, subject, salt, text)
            select * from unnest(?, ?, ?, ?, ?)
            """;

    /** What whoever did the act may show of it at once. */
    Appended appended() {
        return new Appended(
                id,
                salts.entrySet().stream()
                        .map(
                                salt ->
                                        new TextHash(
                                                salt.getKey(),
                                                HexFormat.of().formatHex(salt.getValue()),
                                                hashes.get(salt.getKey())))
                        .toList());
    }
}
