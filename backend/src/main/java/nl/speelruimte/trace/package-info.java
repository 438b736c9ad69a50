/** The chain from what a resident brought in to what became of it, read from views. */
package nl.speelruimte.trace;
