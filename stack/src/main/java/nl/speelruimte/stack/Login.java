package nl.speelruimte.stack;

/**
 * How a role logs in to its database.
 *
 * @param url for JDBC, without the password
 */
public record Login(String url, String username, String password) {}
