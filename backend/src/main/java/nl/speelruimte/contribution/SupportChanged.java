package nl.speelruimte.contribution;

/**
 * Somebody began to support a proposal, or took it back, in the running transaction.
 *
 * @param added whether it began
 */
public record SupportChanged(boolean added) {}
