package nl.speelruimte.shared;

import io.smallrye.config.ConfigMapping;
import java.util.OptionalInt;

/** How often each may be done. */
@ConfigMapping(prefix = "speelruimte.rate-limits")
interface RateLimitSettings {

    Rate contribution();

    Rate comment();

    Rate support();

    Rate challenge();

    Rate report();

    Rate receiptLookup();

    Rate contributionByEmail();

    Rate emailLink();

    /** Both hold; what was used up comes back evenly over the minute or the hour. */
    interface Rate {

        int perMinute();

        int perHour();

        /** How often a new account may do it on its first day; empty where that is no matter. */
        OptionalInt perFirstDay();
    }

    /** How often this may be done. */
    default Rate of(RateLimit limit) {
        return switch (limit) {
            case CONTRIBUTION -> contribution();
            case COMMENT -> comment();
            case SUPPORT -> support();
            case CHALLENGE -> challenge();
            case REPORT -> report();
            case RECEIPT_LOOKUP -> receiptLookup();
            case CONTRIBUTION_BY_EMAIL -> contributionByEmail();
            case EMAIL_LINK -> emailLink();
        };
    }
}
