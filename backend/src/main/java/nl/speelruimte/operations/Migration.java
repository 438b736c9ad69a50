package nl.speelruimte.operations;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to this version. Runs as the owner, apart from the back end, whose own role
 * may change no table.
 *
 * @param url JDBC address of the database
 * @param appRole role that the back end logs in with; gets its grants here
 */
public record Migration(String url, String owner, String ownerPassword, String appRole) {

    /**
     * Reads {@code SPEELRUIMTE_DB_URL}, {@code SPEELRUIMTE_DB_OWNER_USERNAME}, {@code
     * SPEELRUIMTE_DB_OWNER_PASSWORD} and {@code SPEELRUIMTE_DB_USERNAME}.
     *
     * @throws IllegalStateException where one is missing
     */
    static Migration fromEnvironment() {
        return new Migration(
                require("SPEELRUIMTE_DB_URL"),
                require("SPEELRUIMTE_DB_OWNER_USERNAME"),
                require("SPEELRUIMTE_DB_OWNER_PASSWORD"),
                require("SPEELRUIMTE_DB_USERNAME"));
    }

    /** Runs what is not yet done; a second run changes nothing. */
    public void run() {
        Flyway.configure()
                .dataSource(url, owner, ownerPassword)
                .placeholders(Map.of("app_role", appRole))
                .load()
                .migrate();
    }

    private static String require(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Set " + name + ".");
        }
        return value;
    }
}
