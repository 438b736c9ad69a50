package nl.speelruimte.identity;

/** Somebody came back from the identity provider with a valid login. */
public record LoggedIn() {}
