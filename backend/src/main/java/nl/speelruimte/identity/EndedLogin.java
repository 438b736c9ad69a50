package nl.speelruimte.identity;

/**
 * A login that ended at the identity provider.
 *
 * @param sid the provider's id of the login, or null where all of the account's logins ended
 * @param subject the account, or null where {@code sid} says enough
 */
record EndedLogin(String sid, String subject) {}
