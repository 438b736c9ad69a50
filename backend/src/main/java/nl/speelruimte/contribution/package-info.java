/** What residents bring in on what is open, and who stands behind it. */
package nl.speelruimte.contribution;
