/**
 * What became of a decision point: the decision, what the input changed, and the statement where it
 * departs from advice.
 */
package nl.speelruimte.decision;
