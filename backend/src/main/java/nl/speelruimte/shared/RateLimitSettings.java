package nl.speelruimte.shared;

import io.smallrye.config.ConfigMapping;

/** How often each may be done. */
@ConfigMapping(prefix = "speelruimte.rate-limits")
interface RateLimitSettings {

    Rate contribution();

    Rate support();

    Rate challenge();

    Rate receiptLookup();

    /** Both hold; what was used up comes back evenly over the minute or the hour. */
    interface Rate {

        int perMinute();

        int perHour();
    }

    /** How often this may be done. */
    default Rate of(RateLimit limit) {
        return switch (limit) {
            case CONTRIBUTION -> contribution();
            case SUPPORT -> support();
            case CHALLENGE -> challenge();
            case RECEIPT_LOOKUP -> receiptLookup();
        };
    }
}
