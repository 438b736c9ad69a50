package nl.speelruimte.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An act on a commitment.
 *
 * @param number from 1
 * @param reason why, how it goes or what was done; absent where it was made, for its source says
 *     it, and where a term ended
 * @param dueDate the date that stood after it
 * @param doneOn the day on which it was done, where that was claimed
 * @param yesCount where it was reopened or the term ended, how many residents had said that it was
 *     done
 * @param partlyCount as {@code yesCount}, that it was partly done
 * @param noCount as {@code yesCount}, that it was not done
 */
public record CommitmentActView(
        int number,
        CommitmentActKind kind,
        @Nullable String reason,
        LocalDate dueDate,
        @Nullable LocalDate doneOn,
        int yesCount,
        int partlyCount,
        int noCount,
        Instant actedAt) {

    static CommitmentActView of(CommitmentAct act) {
        return new CommitmentActView(
                act.number(),
                act.kind(),
                act.reason(),
                act.dueDate(),
                act.doneOn(),
                act.yesCount(),
                act.partlyCount(),
                act.noCount(),
                act.actedAt());
    }
}
