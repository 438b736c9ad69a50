package nl.speelruimte.answer;

/**
 * Sentences to start an answer with, in Dutch.
 *
 * @param name what it is for
 * @param text with what the official fills in between square brackets
 */
public record AnswerTemplateView(Outcome outcome, String name, String text) {}
