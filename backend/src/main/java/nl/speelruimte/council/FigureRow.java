package nl.speelruimte.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a figure counts.
 *
 * @param id of the thing; of an act, that of its consultation
 * @param consultation slug of the consultation it belongs to
 * @param title what it is called, absent where it has no name of its own or that was hidden or
 *     erased
 * @param decisionPointId the point it is about, absent where it is about none
 * @param subject by which its acts are found in the register
 * @param cardVersion the version of the card that its act made, absent where it is no act on a card
 */
public record FigureRow(
        UUID id,
        FigureRowKind kind,
        String consultation,
        String consultationTitle,
        @Nullable String title,
        @Nullable UUID decisionPointId,
        UUID subject,
        @Nullable Integer cardVersion) {}
