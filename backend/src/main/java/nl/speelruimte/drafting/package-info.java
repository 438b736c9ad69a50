/**
 * Writing a consultation before it is published: drafts that officials share, and the step to
 * publication.
 */
package nl.speelruimte.drafting;
