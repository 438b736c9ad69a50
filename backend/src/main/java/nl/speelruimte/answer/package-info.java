/**
 * The municipality's account of what was brought in: themes, answers, the clock of the duty to
 * answer, and the conclusion of a consultation.
 */
package nl.speelruimte.answer;
