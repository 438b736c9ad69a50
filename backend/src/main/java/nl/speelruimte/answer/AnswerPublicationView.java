package nl.speelruimte.answer;

import java.time.Instant;

/**
 * What was published together.
 *
 * @param answerCount answers of which residents read a new version
 * @param contributionCount contributions that are answered by it and were not before
 * @param skippedCount contributions to these answers that need none, because their authors withdrew
 *     or erased them
 */
public record AnswerPublicationView(
        int answerCount, int contributionCount, long skippedCount, Instant publishedAt) {}
