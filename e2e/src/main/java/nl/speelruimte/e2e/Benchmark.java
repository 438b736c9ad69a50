package nl.speelruimte.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.speelruimte.stack.Child;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Http;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Login;
import nl.speelruimte.stack.Node;
import nl.speelruimte.stack.Npm;
import nl.speelruimte.stack.Ports;
import nl.speelruimte.stack.Postgres;
import nl.speelruimte.stack.Program;
import nl.speelruimte.stack.Project;
import nl.speelruimte.stack.Secrets;
import nl.speelruimte.stack.Stack;

/**
 * Measures the packaged back end on the whole stack, with bare endpoints on the same tables beside
 * it, and writes {@code docs/performance.md}.
 */
public final class Benchmark {

    /** Holds the whole process under 512 MB; {@code docs/operations.md} advises the same. */
    private static final List<String> JVM =
            List.of("-XX:+UseSerialGC", "-Xmx224m", "-XX:MaxMetaspaceSize=160m");

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int STARTS = 3;
    private static final int FIRST_WITH_CACHE = 25;

    private final Path folder = Folders.temporary();
    private final Layout layout = Layout.free();
    private final Npm npm = new Npm(Node.find());
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvm = new ArrayList<>(JVM);

    private Benchmark() {}

    /**
     * Runs it and stops everything again.
     *
     * @param arguments the parts to measure, comma-separated: {@code load}, {@code browser}, {@code
     *     register}, {@code large}
     * @throws nl.speelruimte.stack.CannotStart when something does not come up, or answers wrongly
     */
    public static void main(String[] arguments) {
        new Benchmark().run(arguments[0]);
    }

    private void run(String parts) {
        npm.run(scripts(), Map.of(), List.of("ci"));
        try (Stack stack =
                Stack.start(
                        folder, layout, Platform.MUNICIPALITY, step -> System.out.println(step))) {
            BackEnd backEnd = new BackEnd(folder, layout, stack.postgres());
            backEnd.migrate();
            backEnd.makeRegisterKey();
            backEnd.seed();
            keepLoadedClasses(backEnd);
            describe(stack.postgres(), parts);
            script("prepare");
            environment.put("START_MILLISECONDS", startMilliseconds(backEnd));
            try (Child server = backEnd.serve(jvm);
                    Child reference = reference(stack.postgres())) {
                environment.put("BACK_END_PID", String.valueOf(server.pid()));
                environment.put("REFERENCE_PID", String.valueOf(reference.pid()));
                script("measure");
            }
        }
        Folders.delete(folder);
    }

    private void describe(Postgres postgres, String parts) {
        environment.put("PARTS", parts);
        environment.put("BASE_URL", layout.platformUrl());
        environment.put("REALM_URL", layout.realmUrl());
        environment.put("KEYCLOAK_URL", layout.keycloakUrl());
        environment.put("KEYCLOAK_PASSWORD", Secrets.in(folder).get("keycloak_admin"));
        environment.put("OWNER_URL", address(postgres.owner()));
        environment.put("APP_URL", address(postgres.app()));
        environment.put("KEY_FILE", folder.resolve("benchmark-key.pem").toString());
        environment.put("JAVA_VERSION", System.getProperty("java.runtime.version"));
        environment.put(
                "JAVA_PROGRAM", Path.of(System.getProperty("java.home"), "bin", "java").toString());
        environment.put(
                "VERIFIER_CLASSES", Project.root().resolve("verifier/target/classes").toString());
        environment.put("JVM_OPTIONS", String.join(" ", jvm).replace(folder.toString(), "…"));
    }

    /** As {@code docs/operations.md} advises, where the JVM can. */
    private void keepLoadedClasses(BackEnd backEnd) {
        if (Runtime.version().feature() < FIRST_WITH_CACHE) {
            return;
        }
        Path cache = folder.resolve("speelruimte.aot");
        jvm.add("-XX:AOTCacheOutput=" + cache);
        backEnd.serve(jvm).close();
        jvm.set(jvm.size() - 1, "-XX:AOTCache=" + cache);
    }

    private String startMilliseconds(BackEnd backEnd) {
        return LongStream.generate(() -> start(backEnd))
                .limit(STARTS)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private long start(BackEnd backEnd) {
        long before = System.nanoTime();
        Child server = backEnd.serve(jvm);
        long after = System.nanoTime();
        server.close();
        return (after - before) / 1_000_000;
    }

    private Child reference(Postgres postgres) {
        int port = Ports.free();
        String url = "http://127.0.0.1:" + port;
        environment.put("REFERENCE_URL", url);
        Login app = postgres.app();
        Path jar = Project.root().resolve("benchmark/target/quarkus-app/quarkus-run.jar");
        Child server =
                Program.of(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                        .with(JVM.toArray(String[]::new))
                        .with("-jar", jar.toString())
                        .without("QUARKUS_")
                        .without("JAVA_")
                        .set("BENCHMARK_PORT", String.valueOf(port))
                        .set("BENCHMARK_DB_URL", app.url())
                        .set("BENCHMARK_DB_USERNAME", app.username())
                        .set("BENCHMARK_DB_PASSWORD", app.password())
                        .loggingTo(folder.resolve("reference.log"))
                        .start("The bare endpoints");
        server.awaitReady(PATIENCE, () -> Http.answers(url + "/q/health/live"));
        return server;
    }

    private void script(String name) {
        npm.run(scripts(), environment, List.of("run", "benchmark:" + name));
    }

    private static Path scripts() {
        return Project.root().resolve("e2e");
    }

    private static String address(Login login) {
        return login.url()
                .replace(
                        "jdbc:postgresql://",
                        "postgres://%s:%s@".formatted(login.username(), login.password()));
    }
}
