/** Who acts: every author is a person; a login is optional. */
package nl.speelruimte.account;
