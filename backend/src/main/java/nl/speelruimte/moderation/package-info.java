/**
 * What people report as not fit to stand, and what moderators hide and restore, each for a reason.
 */
package nl.speelruimte.moderation;
