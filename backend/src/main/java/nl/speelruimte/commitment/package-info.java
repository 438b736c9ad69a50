/**
 * Commitments (afspraken): who does what by when, what came of it, and whether the residents behind
 * it find it done.
 */
package nl.speelruimte.commitment;
