package nl.speelruimte.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;
import org.hibernate.Session;

/** Shows that an entry stands in the register, to who has nothing but the register's key. */
@ApplicationScoped
public class Proofs {

    private final EntityManager database;

    @Inject
    public Proofs(EntityManager database) {
        this.database = database;
    }

    /**
     * Where an entry stands.
     *
     * @param index its place, from 0
     * @param text its inclusion under the last checkpoint, as C2SP tlog-proof
     */
    public record Proof(long index, String text) {}

    /** The proof of an entry; empty until the entry has its place. */
    public Optional<Proof> of(UUID entry) {
        return index(entry).map(index -> new Proof(index, text(index)));
    }

    private Optional<Long> index(UUID entry) {
        @SuppressWarnings("unchecked") // one number per row
        List<Long> rows =
                database.createNativeQuery(
                                "select index from register_leaf where entry_id = :entry")
                        .setParameter("entry", entry)
                        .getResultList();
        return rows.stream().findFirst();
    }

    private String text(long index) {
        return database.unwrap(Session.class).doReturningWork(opened -> text(index, opened));
    }

    private static String text(long index, Connection connection) throws SQLException {
        LogStore store = new LogStore(connection);
        SignedNote checkpoint = store.last().orElseThrow();
        long size = Checkpoint.parse(checkpoint.text()).size();
        return MerkleTree.inclusionProof(index, size, new StoredHashes(store)).stream()
                .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                .collect(
                        Collectors.joining(
                                "",
                                "c2sp.org/tlog-proof@v1\nindex " + index + "\n",
                                "\n" + checkpoint));
    }

    /** Subtrees from the hashes of tiles. */
    private record StoredHashes(LogStore store) implements MerkleTree.Hashes {

        @Override
        public byte[] subtree(int height, long index) {
            int level = height / Tiles.HEIGHT;
            int above = height % Tiles.HEIGHT;
            MerkleTree subtree = new MerkleTree();
            try {
                store.hashes(level, index << above, (index + 1) << above).forEach(subtree::add);
            } catch (SQLException e) {
                throw new IllegalStateException("The register cannot be read", e);
            }
            return subtree.root();
        }
    }
}
