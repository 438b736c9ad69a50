/** Runs the whole platform: for people as a demo, for browsers as journeys. */
package nl.speelruimte.e2e;
