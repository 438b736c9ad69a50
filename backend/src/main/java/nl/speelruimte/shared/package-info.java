/** The tiny kernel every feature stands on: problems, roles, clock, paging and HTTP conventions. */
package nl.speelruimte.shared;
