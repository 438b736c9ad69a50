/** What came of what residents brought in, read from a view. */
package nl.speelruimte.result;
