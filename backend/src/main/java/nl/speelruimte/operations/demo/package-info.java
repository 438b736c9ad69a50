/** The demo's content: a town of its own, filled by real steps through time. */
package nl.speelruimte.operations.demo;
