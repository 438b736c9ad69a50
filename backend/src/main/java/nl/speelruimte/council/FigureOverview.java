package nl.speelruimte.council;

/**
 * All consultations together, as they stand today.
 *
 * @param consultations published ones
 * @param open those in which residents can take part today
 * @param overduePoints points that should have been known by now
 * @param signals acts that changed what is open while residents contributed
 * @param upheldChallenges challenges in which residents were right
 * @param overdueChallenges challenges that should have been answered by now
 * @param contributions all that residents brought in
 * @param answered those to which an answer was published
 * @param answeredInTime of those, the ones answered within the promised term
 * @param unansweredOverdue those that need an answer and are past that term
 * @param hidden those that a moderator hid; they need an answer all the same
 * @param decisions those on a point
 * @param decisionsWithStatement of those, the ones that depart, with the portfolio holder's reason
 * @param decisionsWithoutStatement of those, the others
 * @param commitments all that was agreed because of answers
 * @param keptCommitments those that residents say are done
 * @param runningCommitments those that still have time, or of which no resident said anything
 * @param lateCommitments those past their date
 * @param disputedCommitments those of which a resident says they are not done, or partly
 */
public record FigureOverview(
        long consultations,
        long open,
        long fixedPoints,
        long openPoints,
        long unknownPoints,
        long overduePoints,
        long signals,
        long challenges,
        long upheldChallenges,
        long overdueChallenges,
        long proposals,
        long reactions,
        long supports,
        long contributions,
        long answered,
        long answeredInTime,
        long unansweredOverdue,
        long hidden,
        long decisions,
        long decisionsWithStatement,
        long decisionsWithoutStatement,
        long commitments,
        long keptCommitments,
        long runningCommitments,
        long lateCommitments,
        long disputedCommitments) {}
