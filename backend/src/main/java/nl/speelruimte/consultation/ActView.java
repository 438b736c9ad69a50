package nl.speelruimte.consultation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an official did with a consultation, as everybody may see it.
 *
 * @param cardVersion number of the card version it made
 * @param decisionPointTitle the point's title today
 * @param markerBefore absent where the point was added
 * @param challengeId the upheld challenge that asked for it
 * @param reason absent for the publication alone
 * @param signal whether it changed what is open while residents contributed
 */
public record ActView(
        int cardVersion,
        ActKind kind,
        @Nullable UUID decisionPointId,
        @Nullable String decisionPointTitle,
        @Nullable Marker markerBefore,
        @Nullable Marker markerAfter,
        @Nullable UUID challengeId,
        @Nullable String reason,
        boolean signal,
        Instant actedAt) {}
