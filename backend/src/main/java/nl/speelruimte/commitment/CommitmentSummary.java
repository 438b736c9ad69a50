package nl.speelruimte.commitment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A commitment in a list.
 *
 * @param firstDueDate the date when it was made
 * @param overdue whether its date is past and it is not claimed done
 * @param yesCount residents who say that it is done
 * @param partlyCount residents who say that it is partly done
 * @param noCount residents who say that it is not done
 */
public record CommitmentSummary(
        UUID id,
        String text,
        Performer performer,
        String organisation,
        LocalDate firstDueDate,
        LocalDate dueDate,
        boolean overdue,
        CommitmentState state,
        int yesCount,
        int partlyCount,
        int noCount) {

    static CommitmentSummary of(Commitment commitment, LocalDate today) {
        return new CommitmentSummary(
                commitment.id(),
                commitment.text(),
                commitment.performer(),
                commitment.organisation(),
                commitment.firstDueDate(),
                commitment.dueDate(),
                commitment.isOverdue(today),
                commitment.state(),
                commitment.yesCount(),
                commitment.partlyCount(),
                commitment.noCount());
    }
}
