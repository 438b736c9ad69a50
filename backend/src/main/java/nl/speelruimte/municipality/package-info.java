/**
 * The municipality that runs this installation: its name, contacts, topics and portfolio holders.
 */
package nl.speelruimte.municipality;
