package nl.speelruimte.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Public representations that were written a moment ago. One counts as long as no transaction of
 * the database has ended since: PostgreSQL's snapshot tells, whichever back end wrote. What this
 * back end changed shows at once, what another one changed within a {@link #GLANCE}. What depends
 * on something else than the database is at most {@link #AGE} old, as caches may have it too.
 *
 * <p>See docs/adr/0015-kept-representations.md.
 */
@ApplicationScoped
class KeptRepresentations {

    /** How long one is kept. */
    static final Duration AGE = Duration.ofSeconds(5);

    /** How long a look at the database counts, unless this back end changes something. */
    static final Duration GLANCE = Duration.ofMillis(20);

    private static final int MOST = 500;
    private static final String SNAPSHOT = "select cast(pg_current_snapshot() as text)";

    private final DataSource database;
    private final PlatformClock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Glance glance;
    private final Map<String, Kept> kept =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
                    return size() > MOST;
                }
            };

    @Inject
    KeptRepresentations(DataSource database, PlatformClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param snapshot what the database showed before it was read, null where nobody looked
     */
    private record Kept(Representation representation, @Nullable String snapshot, Instant since) {}

    /**
     * @param changes how many this back end had made when it looked
     * @param at {@link System#nanoTime}, before it looked
     */
    private record Glance(String snapshot, long changes, long at) {}

    /** Whether an address was asked for a moment ago, so that keeping what it shows may pay. */
    boolean wants(String address) {
        return recent(address).isPresent();
    }

    /** What the database shows now. Two that are equal show the same rows. */
    String snapshot() {
        long made = changes.get();
        long now = System.nanoTime();
        Glance last = glance;
        if (last == null || last.changes() != made || now - last.at() > GLANCE.toNanos()) {
            last = new Glance(look(), made, now);
            glance = last;
        }
        return last.snapshot();
    }

    /** Looks anew from now on; called after each change, before it is answered. */
    void lookAnew() {
        changes.incrementAndGet();
    }

    private String look() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(SNAPSHOT);
                var rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not tell what it shows", e);
        }
    }

    /** What an address shows, where it was written from the same snapshot. */
    Optional<Representation> find(String address, String snapshot) {
        return recent(address)
                .filter(found -> snapshot.equals(found.snapshot()))
                .map(Kept::representation);
    }

    /**
     * Keeps what an address shows.
     *
     * @param snapshot taken before anything was read for it, or null
     */
    void keep(String address, @Nullable String snapshot, Representation representation) {
        synchronized (kept) {
            kept.put(address, new Kept(representation, snapshot, clock.now()));
        }
    }

    private Optional<Kept> recent(String address) {
        Kept found;
        synchronized (kept) {
            found = kept.get(address);
        }
        return Optional.ofNullable(found).filter(this::isRecent);
    }

    private boolean isRecent(Kept found) {
        Duration age = Duration.between(found.since(), clock.now());
        return !age.isNegative() && age.compareTo(AGE) < 0;
    }
}
