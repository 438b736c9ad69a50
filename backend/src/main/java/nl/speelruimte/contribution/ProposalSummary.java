package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal in a list.
 *
 * @param author display name, empty where the author erased the account
 */
public record ProposalSummary(
        UUID id,
        String title,
        String text,
        String author,
        OnPoint decisionPoint,
        int supportCount,
        Instant submittedAt) {

    /** As the list's query delivers it. */
    public ProposalSummary(
            UUID id,
            String title,
            String text,
            String author,
            UUID pointId,
            String pointTitle,
            int supportCount,
            Instant submittedAt) {
        this(id, title, text, author, new OnPoint(pointId, pointTitle), supportCount, submittedAt);
    }
}
