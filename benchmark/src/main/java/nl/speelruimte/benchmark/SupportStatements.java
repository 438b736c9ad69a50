package nl.speelruimte.benchmark;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The statements of {@code support.sql}, over bare JDBC. */
@Singleton
class SupportStatements {

    private final String proposal;
    private final String phases;
    private final String person;
    private final String support;

    SupportStatements() {
        List<String> statements =
                Arrays.stream(read().replaceAll("(?m)^--.*$", "").split(";"))
                        .map(statement -> statement.replaceAll(":\\w+", "?").strip())
                        .toList();
        proposal = statements.get(0);
        phases = statements.get(1);
        person = statements.get(2);
        support = statements.get(3);
    }

    /** Sends all of them; the caller commits. */
    void run(Connection connection, UUID proposalId, String subject) throws SQLException {
        UUID consultation = query(connection, proposal, "consultation_id", proposalId);
        query(connection, phases, "consultation_id", consultation);
        UUID personId = query(connection, person, "id", subject);
        try (var statement = connection.prepareStatement(support)) {
            statement.setObject(1, proposalId);
            statement.setObject(2, personId);
            statement.executeUpdate();
        }
    }

    /** Reads all rows and returns the id in one column of the last. */
    private static UUID query(Connection connection, String sql, String column, Object parameter)
            throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                UUID id = null;
                while (rows.next()) {
                    id = rows.getObject(column, UUID.class);
                }
                return id;
            }
        }
    }

    private static String read() {
        try (InputStream in = SupportStatements.class.getResourceAsStream("/support.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
