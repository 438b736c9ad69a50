package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    private static Postgres postgres;

    @BeforeAll
    static void start() {
        postgres = Postgres.temporary();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void isVersion18AndWritesToDiskWhatIsCommitted() throws SQLException {
        assertThat(ask(postgres.app(), "SHOW server_version")).startsWith("18.");
        assertThat(ask(postgres.app(), "SHOW fsync")).isEqualTo("on");
        assertThat(ask(postgres.app(), "SHOW synchronous_commit")).isEqualTo("on");
    }

    @Test
    void theApplicationCanMakeNothing() {
        assertThatThrownBy(() -> ask(postgres.app(), "CREATE TABLE mine (id int)"))
                .hasMessageContaining("permission denied for schema public");
        assertThatThrownBy(() -> ask(postgres.app(), "CREATE SCHEMA mine"))
                .hasMessageContaining("permission denied for database");
        assertThatThrownBy(() -> ask(postgres.app(), "CREATE TEMP TABLE mine (id int)"))
                .hasMessageContaining("permission denied to create temporary tables");
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        String owned =
                """
                SELECT count(*) FROM pg_shdepend
                WHERE deptype = 'o' AND refobjid = 'speelruimte_app'::regrole
                """;
        assertThat(ask(postgres.app(), owned)).isEqualTo("0");
    }

    @Test
    void theOwnerCanMakeTablesAndTheExtensionsForDutchSearch() throws SQLException {
        ask(postgres.owner(), "CREATE TABLE owned (id int)");
        ask(postgres.owner(), "CREATE EXTENSION unaccent");
        ask(postgres.owner(), "CREATE EXTENSION pg_trgm");
    }

    @Test
    void aCopyIsServedBesideTheRunningOne(@TempDir Path folder) throws SQLException {
        ask(postgres.owner(), "CREATE TABLE copied AS SELECT 7 AS number");
        postgres.copyTo(folder);
        ask(postgres.owner(), "UPDATE copied SET number = 8");
        try (Postgres copy = Postgres.start(folder, Ports.free())) {
            assertThat(ask(copy.owner(), "SELECT number FROM copied")).isEqualTo("7");
        }
        assertThat(ask(postgres.owner(), "SELECT number FROM copied")).isEqualTo("8");
    }

    @Test
    void nobodyGetsInWithoutTheRightPassword() {
        for (Login login : new Login[] {postgres.app(), postgres.owner(), postgres.keycloak()}) {
            Login wrong = new Login(login.url(), login.username(), "wrong");
            assertThatThrownBy(() -> ask(wrong, "SELECT 1"))
                    .hasMessageContaining("password authentication failed");
        }
        Login superuser = new Login(postgres.app().url(), "postgres", "");
        assertThatThrownBy(() -> ask(superuser, "SELECT 1"))
                .hasMessageContaining("pg_hba.conf rejects connection");
    }

    @Test
    void theApplicationCannotEnterTheDatabaseOfKeycloak() {
        Login intruder =
                new Login(
                        postgres.keycloak().url(),
                        postgres.app().username(),
                        postgres.app().password());
        assertThatThrownBy(() -> ask(intruder, "SELECT 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void aSecondStartFindsTheDataAgainWithTheSamePasswords(@TempDir Path folder) throws Exception {
        try (Postgres first = Postgres.start(folder, Ports.free())) {
            ask(first.owner(), "CREATE TABLE kept AS SELECT 'found again' AS word");
        }
        try (Postgres second = Postgres.start(folder, Ports.free())) {
            assertThat(ask(second.owner(), "SELECT word FROM kept")).isEqualTo("found again");
        }
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void dataInUseAreRefusedInOneSentence(@TempDir Path folder) {
        try (Postgres first = Postgres.start(folder, Ports.free())) {
            assertThat(first).isNotNull();
            int port = Ports.free();
            assertThatThrownBy(() -> Postgres.start(folder, port))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageStartingWith("PostgreSQL did not start: ")
                    .hasMessageContaining("lock file \"postmaster.pid\" already exists");
        }
    }

    @Test
    void aTakenPortIsRefusedInOneSentenceAndLeavesNothing(@TempDir Path folder) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Postgres.start(folder, taken.getLocalPort()))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "PostgreSQL needs port %d, which another program uses: stop that"
                                    + " program first.",
                            taken.getLocalPort());
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static String ask(Login login, String sql) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                login.url(), login.username(), login.password());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            ResultSet answer = statement.getResultSet();
            answer.next();
            return answer.getString(1);
        }
    }
}
