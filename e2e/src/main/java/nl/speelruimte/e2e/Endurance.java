package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.speelruimte.stack.CannotStart;
import nl.speelruimte.stack.Child;
import nl.speelruimte.stack.Folders;
import nl.speelruimte.stack.Layout;
import nl.speelruimte.stack.Ports;
import nl.speelruimte.stack.Postgres;
import nl.speelruimte.stack.Program;
import nl.speelruimte.stack.Secrets;
import nl.speelruimte.stack.Stack;
import nl.speelruimte.verifier.NoteKey;

/**
 * Whether the register keeps its promises when servers die: two back ends on one database under a
 * steady rate of acts, one of them killed every 20 seconds, and a backup that is put back.
 */
public final class Endurance {

    private static final Duration BETWEEN_KILLS = Duration.ofSeconds(20);
    private static final Duration QUIET = Duration.ofSeconds(3);

    /** Residents for each act a second: each acts once a minute, within the rate limits. */
    private static final int RESIDENTS = 60;

    private final Path folder = Folders.temporary();
    private final Layout layout = Layout.free();
    private final Duration time;
    private final int rate;
    private final List<String> faults = new ArrayList<>();
    private List<BackEnd> backEnds = List.of();
    private List<Child> servers = List.of();

    private Endurance(Duration time, int rate) {
        this.time = time;
        this.rate = rate;
    }

    /**
     * Runs it, prints what came of it and stops everything again.
     *
     * @param arguments for how many seconds, and how many acts per second
     * @throws CannotStart when something does not come up, or the register broke a promise
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Endurance(
                        Duration.ofSeconds(Long.parseLong(arguments[0])),
                        Integer.parseInt(arguments[1]))
                .run();
    }

    private void run() throws IOException, InterruptedException {
        try (Stack stack = Stack.start(folder, layout, Platform.MUNICIPALITY, Endurance::say)) {
            BackEnd first = new BackEnd(folder, layout, stack.postgres());
            first.migrate();
            first.makeRegisterKey();
            first.seed();
            Layout elsewhere =
                    new Layout(Ports.free(), layout.keycloak(), layout.mailPage(), layout.smtp());
            backEnds = List.of(first, first.twin(folder.resolve("twin"), elsewhere));
            Tokens tokens = new Tokens(layout, Secrets.in(folder).get("keycloak_admin"));
            servers = new ArrayList<>(backEnds.stream().map(BackEnd::serve).toList());
            say("Two back ends are ready");
            check(first, tokens, stack.postgres());
        } finally {
            servers.forEach(Child::close);
        }
        Folders.delete(folder);
        if (!faults.isEmpty()) {
            throw new CannotStart("The register is wrong: " + String.join("; ", faults));
        }
        say("The register kept its promises.");
    }

    private void check(BackEnd first, Tokens tokens, Postgres postgres)
            throws IOException, InterruptedException {
        List<String> urls = backEnds.stream().map(BackEnd::url).toList();
        Acts acts =
                new Acts(
                        urls,
                        IntStream.range(0, rate * RESIDENTS)
                                .mapToObj(number -> tokens.resident("endurance-" + number))
                                .toList());
        Path backup = folder.resolve("backup");
        ServedRegister register;
        try (Checkpoints checkpoints = new Checkpoints(urls)) {
            int kills = underFire(acts, () -> postgres.copyTo(backup));
            awaitQuiet(first);
            register = new ServedRegister(first.url());
            say("");
            say(
                    "%d seconds, %d acts per second, two back ends, one killed every %d seconds:"
                            .formatted(time.toSeconds(), rate, BETWEEN_KILLS.toSeconds()));
            tell("back ends killed", kills);
            compare(acts, register);
            compare(checkpoints, register, first);
        }
        say("  the verifier says: " + verify(first));
        restore(first, backup, register.size());
    }

    /** Acts go on while one back end after the other is killed; halfway a backup is made. */
    private int underFire(Acts acts, Runnable backup) throws InterruptedException {
        Thread residents = new Thread(() -> act(acts), "residents");
        residents.start();
        long start = System.nanoTime();
        long kills = time.dividedBy(BETWEEN_KILLS);
        int killed = 0;
        boolean isBackedUp = false;
        for (long due = 1; due < kills; due++) {
            long wait = start + due * BETWEEN_KILLS.toNanos() - System.nanoTime();
            residents.join(Math.max(1, wait / 1_000_000));
            if (!residents.isAlive()) {
                break;
            }
            int which = killed++ % servers.size();
            servers.get(which).kill();
            servers.set(which, backEnds.get(which).serve());
            if (!isBackedUp && due >= kills / 2) {
                backup.run();
                isBackedUp = true;
            }
        }
        residents.join();
        return killed;
    }

    private void act(Acts acts) {
        try {
            acts.run(rate, time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until everything that was committed has its place. */
    private static void awaitQuiet(BackEnd backEnd) throws IOException, InterruptedException {
        String before = "";
        for (String now = checkpoint(backEnd); !now.equals(before); now = checkpoint(backEnd)) {
            before = now;
            Thread.sleep(QUIET.toMillis());
        }
    }

    private void compare(Acts acts, ServedRegister register) {
        faults.addAll(acts.faults);
        tell("acts sent", acts.sent());
        tell("acknowledged", acts.acknowledged.size());
        tell("cut off by a kill", acts.cutOff.size());
        tell("of those left unknown", acts.unknown.size());
        tell(
                "of those in the register",
                acts.unknown.stream()
                        .filter(number -> !register.titled(Acts.TITLE + number).isEmpty())
                        .count());
        tell("entries in the register", register.size());
        mustBeNone(
                "acknowledged acts that are not in it exactly once",
                acts.acknowledged.entrySet().stream()
                        .filter(
                                act ->
                                        !register.titled(Acts.TITLE + act.getKey())
                                                .equals(List.of(act.getValue())))
                        .count());
        mustBeNone(
                "unknown acts that are in it twice",
                acts.unknown.stream()
                        .filter(number -> register.titled(Acts.TITLE + number).size() > 1)
                        .count());
        mustBeNone("entries that are in it twice", register.repeated());
    }

    private void compare(Checkpoints checkpoints, ServedRegister register, BackEnd backEnd) {
        List<String> seen = List.copyOf(checkpoints.seen());
        tell("different checkpoints seen", seen.size());
        mustBeNone(
                "checkpoints that are not those of its entries",
                seen.stream()
                        .filter(note -> !register.continues(note, backEnd.publicKey()))
                        .count());
    }

    /** What the verifier, as outsiders run it, makes of it. */
    private String verify(BackEnd backEnd) {
        String verifier =
                NoteKey.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return Program.of(Path.of(System.getProperty("java.home"), "bin", "java").toString())
                .with("-cp", verifier, "nl.speelruimte.verifier.Main")
                .with(backEnd.url() + "/register", backEnd.publicKey().toString())
                .with("--state", folder.resolve("seen").toString(), "--lang", "en")
                .run("The verifier found the register wrong")
                .lines()
                .filter(line -> line.startsWith("The register is right"))
                .findFirst()
                .orElse("nothing");
    }

    /** A back end on the backup knows from the checkpoint beside its key that it misses acts. */
    private void restore(BackEnd first, Path backup, long size)
            throws IOException, InterruptedException {
        servers.forEach(Child::close);
        try (Postgres restored = Postgres.start(backup, Ports.free())) {
            BackEnd behind = first.on(restored);
            servers = List.of(behind.serve());
            String before = checkpoint(behind);
            Thread.sleep(QUIET.toMillis());
            long held = new ServedRegister(behind.url()).size();
            String health = get(behind.url() + "/q/health/well").body();
            JsonNode register = register(new ObjectMapper().readTree(health));
            say("  a backup with %d of the %d entries, restored:".formatted(held, size));
            say("    " + register.get("data").get("refusal").asText());
            if (!register.get("status").asText().equals("DOWN")
                    || !register.get("data").get("refusal").asText().contains("backup")
                    || !checkpoint(behind).equals(before)) {
                faults.add("A restored backup signs");
            }
            servers.forEach(Child::close);
        }
    }

    /** What health says about the register. */
    private static JsonNode register(JsonNode health) {
        return StreamSupport.stream(health.get("checks").spliterator(), false)
                .filter(check -> check.get("name").asText().equals("register"))
                .findFirst()
                .orElseThrow();
    }

    private static String checkpoint(BackEnd backEnd) throws IOException, InterruptedException {
        return get(backEnd.url() + "/register/checkpoint").body();
    }

    private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private void mustBeNone(String what, long count) {
        tell(what, count);
        if (count > 0) {
            faults.add(count + " " + what);
        }
    }

    private static void tell(String what, long count) {
        say("  %-50s %6d".formatted(what, count));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
