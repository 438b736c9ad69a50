/**
 * The wijken and buurten of the municipality: official areas with their borders, and their import.
 */
package nl.speelruimte.place;
