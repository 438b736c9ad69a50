package nl.speelruimte.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;

/** The register's tables as the sequencer needs them, within its transaction. */
final class LogStore {

    private static final int BATCH = 5_000;

    private final Connection connection;

    LogStore(Connection connection) {
        this.connection = connection;
    }

    /** One entry that waits for its place. */
    record Pending(UUID id, Entry entry) {}

    /** Whether nobody else integrates entries now; true holds until the transaction ends. */
    boolean tryLock() throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "select pg_try_advisory_xact_lock(hashtext('register.sequencer'))");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    Optional<SignedNote> last() throws SQLException {
        return note("select note from register_checkpoint order by size desc limit 1");
    }

    Optional<Checkpoint> ofSize(long size) throws SQLException {
        return note("select note from register_checkpoint where size = " + size)
                .map(note -> Checkpoint.parse(note.text()));
    }

    private Optional<SignedNote> note(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(SignedNote.parse(row.getString(1))) : Optional.empty();
        }
    }

    /** Takes what waits, oldest first, at most a batch. */
    List<Pending> takePending() throws SQLException {
        List<Pending> pending = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        """
                        with taken as (
                            delete from register_pending where entry_id in (
                                select entry_id from register_pending order by entry_id limit ?)
                            returning entry_id
                        )
                        select e.id, e.bytes from register_entry e
                        join taken on taken.entry_id = e.id order by e.id
                        """)) {
            query.setInt(1, BATCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    pending.add(
                            new Pending(
                                    rows.getObject(1, UUID.class), Entry.parse(rows.getBytes(2))));
                }
            }
        }
        return pending;
    }

    /** Brings an empty tree to a size from the right edge alone: the partial tiles' hashes. */
    void grow(MerkleTree tree, long size) throws SQLException {
        for (int level = 7; level >= 0; level--) {
            long from = level == 7 ? 0 : Tiles.count(level + 1, size) * Tiles.WIDTH;
            for (byte[] hash : hashes(level, from, Tiles.count(level, size))) {
                tree.add(level * Tiles.HEIGHT, hash);
            }
        }
    }

    /** Hashes of a level, from inclusive to exclusive. */
    List<byte[]> hashes(int level, long from, long to) throws SQLException {
        List<byte[]> hashes = new ArrayList<>();
        if (from >= to) {
            return hashes;
        }
        String sql =
                level == 0
                        ? "select hash from register_leaf where ? = 0 and index >= ? and index < ?"
                                + " order by index"
                        : "select hash from register_node where level = ? and index >= ?"
                                + " and index < ? order by index";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setInt(1, level);
            query.setLong(2, from);
            query.setLong(3, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getBytes(1));
                }
            }
        }
        return hashes;
    }

    /** Entries in their order, from inclusive to exclusive. */
    List<byte[]> entries(long from, long to) throws SQLException {
        List<byte[]> entries = new ArrayList<>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select e.bytes from register_leaf l join register_entry e on e.id ="
                                + " l.entry_id where l.index >= ? and l.index < ? order by"
                                + " l.index")) {
            query.setLong(1, from);
            query.setLong(2, to);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(rows.getBytes(1));
                }
            }
        }
        return entries;
    }

    void insertLeaves(long first, List<Pending> pending) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into register_leaf
                            (index, entry_id, hash, type, subject, consultation, card_version, acted_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (int i = 0; i < pending.size(); i++) {
                Entry entry = pending.get(i).entry();
                insert.setLong(1, first + i);
                insert.setObject(2, pending.get(i).id());
                insert.setBytes(3, entry.leafHash());
                insert.setString(4, entry.type());
                insert.setObject(5, entry.subject());
                insert.setObject(6, entry.consultation());
                insert.setObject(7, entry.cardVersion());
                insert.setTimestamp(8, Timestamp.from(entry.time()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void insertNode(int level, long index, byte[] hash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into register_node (level, index, hash) values (?, ?, ?)")) {
            insert.setInt(1, level);
            insert.setLong(2, index);
            insert.setBytes(3, hash);
            insert.executeUpdate();
        }
    }

    void insertCheckpoint(Checkpoint checkpoint, SignedNote note, Instant now) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into register_checkpoint (size, root, note, signed_at)"
                                + " values (?, ?, ?, ?)")) {
            insert.setLong(1, checkpoint.size());
            insert.setBytes(2, checkpoint.root());
            insert.setString(3, note.toString());
            insert.setTimestamp(4, Timestamp.from(now));
            insert.executeUpdate();
        }
    }
}
