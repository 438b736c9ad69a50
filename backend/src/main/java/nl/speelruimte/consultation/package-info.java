/**
 * The heart: what is fixed, open or not yet known about a matter, in which phase, and what is
 * promised.
 */
package nl.speelruimte.consultation;
