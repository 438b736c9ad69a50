/**
 * Contributing without a login: what was sent waits until a link in a mail confirms the address.
 */
package nl.speelruimte.emaillink;
