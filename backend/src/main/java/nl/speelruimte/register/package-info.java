/** The append-only transparency log: every official act lands here in the act's own transaction. */
package nl.speelruimte.register;
