package nl.speelruimte.shared;

/**
 * One fault in the input.
 *
 * @param pointer JSON Pointer (RFC 6901) into the request body, or {@code /name} of a parameter
 * @param code what is wrong, for programs
 * @param detail what is wrong, as an English sentence
 */
public record Violation(String pointer, ViolationCode code, String detail) {}
