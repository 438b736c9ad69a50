/** Reads and verifies a register; depends on nothing but the JDK, so that it stands alone. */
package nl.speelruimte.verifier;
