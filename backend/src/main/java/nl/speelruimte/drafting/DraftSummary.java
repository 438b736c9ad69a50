package nl.speelruimte.drafting;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.consultation.ConsultationKind;
import org.jspecify.annotations.Nullable;

/**
 * A draft in a list.
 *
 * @param publishedAs slug of the consultation that came of it, absent before publication
 */
public record DraftSummary(
        UUID id,
        String title,
        ConsultationKind kind,
        Instant changedAt,
        @Nullable String publishedAs) {

    static DraftSummary of(Draft draft) {
        return new DraftSummary(
                draft.id(),
                draft.content().title(),
                draft.content().kind(),
                draft.changedAt(),
                draft.publishedAs());
    }
}
