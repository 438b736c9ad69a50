package nl.speelruimte.council;

import java.time.Instant;
import java.util.UUID;

/**
 * One consultation in figures.
 *
 * @param phase the phase that runs today
 * @param overdueCount points that should have been known by now
 * @param signalCount acts that changed what is open while residents contributed
 * @param upheldCount challenges in which residents were right
 * @param overdueChallengeCount challenges that should have been answered by now
 * @param supportCount support of all its proposals together
 * @param contributionCount all that residents brought in
 * @param answeredCount those to which an answer was published
 * @param answeredInTimeCount of those, the ones answered within the promised term
 * @param unansweredOverdueCount those that need an answer and are past that term
 * @param hiddenCount those that a moderator hid; they need an answer all the same
 * @param decisionCount decisions on its points
 * @param decisionWithStatementCount of those, the ones that depart, with the portfolio holder's
 *     reason
 * @param decisionWithoutStatementCount of those, the others
 * @param commitmentCount all that was agreed because of answers
 * @param keptCommitmentCount those that residents say are done
 * @param runningCommitmentCount those that still have time, or of which no resident said anything
 * @param lateCommitmentCount those past their date
 * @param disputedCommitmentCount those of which a resident says they are not done, or partly
 */
public record ConsultationFigure(
        UUID id,
        String slug,
        String title,
        String purpose,
        String phase,
        String participation,
        String influenceLevel,
        long fixedCount,
        long openCount,
        long unknownCount,
        long overdueCount,
        long signalCount,
        long challengeCount,
        long upheldCount,
        long overdueChallengeCount,
        int proposalCount,
        int reactionCount,
        long supportCount,
        long contributionCount,
        long answeredCount,
        long answeredInTimeCount,
        long unansweredOverdueCount,
        long hiddenCount,
        long decisionCount,
        long decisionWithStatementCount,
        long decisionWithoutStatementCount,
        long commitmentCount,
        long keptCommitmentCount,
        long runningCommitmentCount,
        long lateCommitmentCount,
        long disputedCommitmentCount,
        Instant publishedAt) {}
