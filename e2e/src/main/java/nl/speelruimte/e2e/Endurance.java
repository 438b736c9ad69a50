package nl.speelruimte.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration QUIET = Duration.ofSeconds(3);

    /** Acts of each resident: fewer than a new account may do on its first day. */
    private static final int ACTS_EACH = 2;

    private final Path folder = Folders.temporary();
    private final Layout layout = Layout.free();
    private final Duration time;
    private final int rate;
    private final List<String> faults = new ArrayList<>();
    private List<BackEnd> backEnds = List.of();
    private List<Child> servers = List.of();

    private Endurance(Duration time, int rate) {
        if (time.compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("Shorter than a minute there is no backup halfway.");
        }
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
                        IntStream.range(0, (int) (rate * time.toSeconds() / ACTS_EACH))
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
        restore(first, backup, register.size(), acts);
    }

    /** Acts go on while one back end after the other is killed; halfway a backup is made. */
    private int underFire(Acts acts, Runnable backup) throws InterruptedException {
        Thread residents = new Thread(() -> act(acts), "residents");
        residents.start();
        long start = System.nanoTime();
        int killed = 0;
        boolean isBackedUp = false;
        while (true) {
            long due = start + (killed + 1) * BETWEEN_KILLS.toNanos();
            residents.join(Math.max(1, (due - System.nanoTime()) / 1_000_000));
            if (!residents.isAlive()) {
                return killed;
            }
            int which = killed++ % servers.size();
            servers.get(which).kill();
            servers.set(which, backEnds.get(which).serve());
            if (!isBackedUp && System.nanoTime() - start > time.toNanos() / 2) {
                backup.run();
                isBackedUp = true;
            }
        }
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
        tell("seconds until the last was answered", acts.took().toSeconds());
        tell("requests answered with a fault of the server", acts.serverFaults.get());
        tell("acknowledged", acts.acknowledged.size());
        tell("cut off by a kill", acts.cutOff.size());
        tell("acts of which the resident knows nothing", acts.unknown.size());
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

    private void restore(BackEnd first, Path backup, long size, Acts acts)
            throws IOException, InterruptedException {
        servers.forEach(Child::close);
        Restored restored = Restored.look(first, backup, acts);
        say("  a backup with %d of the %d entries, restored:".formatted(restored.entries(), size));
        say("    " + restored.refusal());
        if (restored.entries() >= size || !restored.isRefused()) {
            faults.add("a restored backup signs");
        }
    }

    private static String checkpoint(BackEnd backEnd) throws IOException, InterruptedException {
        String address = backEnd.url() + "/register/checkpoint";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
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
