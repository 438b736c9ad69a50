package nl.speelruimte.answer;

import java.time.Instant;

/**
 * What was published together.
 *
 * @param answerCount answers of which residents read a new version
 * @param contributionCount contributions that are answered by it and were not before
 */
public record AnswerPublicationView(int answerCount, int contributionCount, Instant publishedAt) {}
