package nl.speelruimte.answer;

/**
 * How one consultation keeps its promise to answer; {@code R__figure_answers.sql} defines each.
 *
 * @param contributions all that residents brought in
 * @param answered those to which an answer was published
 * @param inTime of those, the ones answered within the term
 * @param overdue those that need an answer and are past their term
 * @param withdrawn not answered and taken back by their authors
 * @param erased not answered and erased by their authors
 * @param hidden hidden by a moderator; they need an answer all the same
 */
public record AnswerFiguresView(
        long contributions,
        long answered,
        long inTime,
        long overdue,
        long withdrawn,
        long erased,
        long hidden) {}
