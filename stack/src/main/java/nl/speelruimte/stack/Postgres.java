package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A real PostgreSQL on loopback. Every role needs its password (SCRAM), and the superuser has none,
 * so nobody can log in as that. fsync is on.
 *
 * <p>Two databases: {@code speelruimte}, owned by {@code speelruimte_owner} and used by {@code
 * speelruimte_app}, which owns nothing; and {@code keycloak}, owned by {@code keycloak}.
 *
 * <p>It drives PostgreSQL's own programs, as the library for embedded PostgreSQL trusts every local
 * user and turns fsync off.
 */
public final class Postgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ONLY_WITH_PASSWORD =
            """
            host all postgres all          reject
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private final Path folder;
    private final Path data;
    private final int port;
    private final boolean passing;
    private final Secrets secrets;
    private final Unprivileged user;
    private Child server;

    private Postgres(Path folder, int port, boolean passing, Unprivileged user) {
        this.folder = folder;
        this.passing = passing;
        this.data = folder.resolve("postgresql");
        this.port = port;
        this.secrets = Secrets.in(folder);
        this.user = user;
    }

    /**
     * Starts on the data in a folder, made at the first start: {@code postgresql/}, {@code
     * postgresql.log} and {@code secrets.properties}.
     *
     * @param port to listen on
     * @throws CannotStart when port, folder or disk cannot be used
     */
    public static Postgres start(Path folder, int port) {
        return start(folder, port, false, Unprivileged.here());
    }

    /**
     * Starts empty, on a free port; the data are deleted when it is closed.
     *
     * @throws CannotStart when folder or disk cannot be used
     */
    public static Postgres temporary() {
        return start(Folders.temporary(), Ports.free(), true, Unprivileged.here());
    }

    static Postgres start(Path folder, int port, boolean passing, Unprivileged user) {
        Ports.requireFree(port, "PostgreSQL");
        Folders.prepare(folder);
        Postgres postgres = new Postgres(folder, port, passing, user);
        Once.folder(postgres.data, postgres::make);
        postgres.serve();
        return postgres;
    }

    /** For migrations: owns database and tables. */
    public Login owner() {
        return login("speelruimte", "speelruimte_owner");
    }

    /** For the running platform: owns nothing. */
    public Login app() {
        return login("speelruimte", "speelruimte_app");
    }

    /** For Keycloak: owns its own database. */
    public Login keycloak() {
        return login("keycloak", "keycloak");
    }

    /**
     * Copies the data of one moment into another folder, where {@link #start} finds them as after a
     * power cut. Every process of the server stands still meanwhile.
     */
    public void copyTo(Path target) {
        Folders.prepare(target);
        signal("STOP");
        try {
            Program.of("cp", "-a", data.toString(), folder.resolve("secrets.properties").toString())
                    .with(target.toString())
                    .run("The data could not be copied");
            Files.delete(target.resolve(data.getFileName()).resolve("postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            signal("CONT");
        }
    }

    /** The parent first: it starts no more processes then. */
    private void signal(String name) {
        Program.of("kill", "-s", name, String.valueOf(server.pid())).run("No signal");
        ProcessHandle.of(server.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(
                        each ->
                                Program.of(
                                                "sh",
                                                "-c",
                                                "kill -s %s %d || true".formatted(name, each.pid()))
                                        .run("No signal"));
    }

    /** Stops at once and in good order; open transactions are rolled back. */
    @Override
    public void close() {
        server.close();
        if (passing) {
            Folders.delete(folder);
        }
    }

    private Login login(String database, String role) {
        String url = "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
        return new Login(url, role, secrets.get(role));
    }

    private void make(Path draft) {
        user.give(draft);
        program("initdb", "--pgdata=" + draft, "--username=postgres", "--auth=reject")
                .with("--encoding=UTF8", "--locale=C")
                .with("--locale-provider=builtin", "--builtin-locale=C.UTF-8")
                .run("PostgreSQL could not prepare its data");
        try {
            Files.writeString(draft.resolve("pg_hba.conf"), ONLY_WITH_PASSWORD);
            Path script = Files.createTempFile(draft, "roles", ".sql");
            Files.writeString(script, rolesAndDatabases());
            String said =
                    program("postgres", "--single", "-D", draft.toString(), "postgres")
                            .reading(script)
                            .run("PostgreSQL could not make its roles");
            Files.delete(script);
            if (said.contains("ERROR:")) {
                throw new IllegalStateException(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One statement a line, as the single-user mode wants it. */
    private String rolesAndDatabases() {
        return """
        CREATE ROLE speelruimte_owner LOGIN PASSWORD '%s';
        CREATE ROLE speelruimte_app LOGIN PASSWORD '%s';
        CREATE ROLE keycloak LOGIN PASSWORD '%s';
        CREATE DATABASE speelruimte OWNER speelruimte_owner;
        CREATE DATABASE keycloak OWNER keycloak;
        REVOKE ALL ON DATABASE postgres, template1, speelruimte, keycloak FROM PUBLIC;
        GRANT CONNECT ON DATABASE speelruimte TO speelruimte_app;
        """
                .formatted(owner().password(), app().password(), keycloak().password());
    }

    private void serve() {
        server =
                program("postgres", "-D", data.toString(), "-p", String.valueOf(port))
                        .with("-c", "fsync=on", "-c", "timezone=UTC", "-c", "log_timezone=UTC")
                        .with("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=")
                        .stoppedBy("INT")
                        .loggingTo(folder.resolve("postgresql.log"))
                        .start("PostgreSQL");
        server.awaitReady(PATIENCE, this::ready);
    }

    /** The server writes its number and, once it can be used, the word ready into its lock file. */
    private boolean ready() {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            return lines.size() == 8
                    && lines.get(0).strip().equals(String.valueOf(server.pid()))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException e) {
            return false;
        }
    }

    private Program program(String name, String... arguments) {
        Path program = PostgresPrograms.bin().resolve(name);
        return user.program(List.of(program.toString())).without("PG").with(arguments);
    }
}
