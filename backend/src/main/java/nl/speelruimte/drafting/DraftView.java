package nl.speelruimte.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.shared.Violation;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what it still lacks.
 *
 * @param faults what keeps it from being published today, each pointing into the content
 * @param publishedAs slug of the consultation that came of it, absent before publication
 */
public record DraftView(
        UUID id,
        DraftContent content,
        List<Violation> faults,
        Instant changedAt,
        @Nullable String publishedAs) {

    static DraftView of(Draft draft, List<Violation> faults) {
        return new DraftView(
                draft.id(), draft.content(), faults, draft.changedAt(), draft.publishedAs());
    }
}
