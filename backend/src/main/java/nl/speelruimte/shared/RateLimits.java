package nl.speelruimte.shared;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import nl.speelruimte.shared.RateLimitSettings.Rate;

/**
 * Who did how much of late. Each back end counts by itself, in memory, and forgets who did nothing
 * for an hour.
 */
@ApplicationScoped
public class RateLimits {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** Most that are counted at a time; of more, those that were away longest are let go. */
    private static final int MOST = 100_000;

    private final RateLimitSettings settings;
    private final Cache<Counted, Bucket> buckets =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(LONGEST).build();

    @Inject
    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
    }

    /** What somebody does. */
    private record Counted(RateLimit limit, String caller) {}

    /** How often a new account may do this on its first day; empty where that is no matter. */
    public OptionalInt onFirstDay(RateLimit limit) {
        return settings.of(limit).perFirstDay();
    }

    /**
     * Counts one call.
     *
     * @return how long to wait, or empty where the call may go on
     */
    Optional<Duration> count(RateLimit limit, String caller) {
        ConsumptionProbe probe =
                buckets.get(new Counted(limit, caller), counted -> bucket(settings.of(limit)))
                        .tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private static Bucket bucket(Rate rate) {
        return Bucket.builder()
                .addLimit(
                        minute ->
                                minute.capacity(rate.perMinute())
                                        .refillGreedy(rate.perMinute(), Duration.ofMinutes(1)))
                .addLimit(
                        hour -> hour.capacity(rate.perHour()).refillGreedy(rate.perHour(), LONGEST))
                .build();
    }
}
