package nl.speelruimte.verifier;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The command that verifies a register. Ends with 0 where all is right, 1 where something is wrong,
 * 2 where it was called wrongly or the register could not be reached.
 */
public final class Main {

    private static final String USE =
            """
            Gebruik / use:
              java -jar speelruimte-verifier.jar ADDRESS KEY [KEY…] [--state FILE] [--watch] [--lang nl|en]

              ADDRESS   https://…/register, of een map met een kopie / or a folder with a copy
              KEY       de openbare sleutel / the public key: <name>+<id>+<key>
              --state   waar het controlepunt van deze keer wordt bewaard voor de volgende keer /
                        where the checkpoint is kept for next time (default: register.checkpoint)
              --watch   elke minuut opnieuw / again every minute
            """;

    private static final long PAUSE_MILLIS = 60_000;
    private static final int WRONG_USE = 2;

    private final String place;
    private final List<NoteKey> keys;
    private final KeptCheckpoint state;
    private final boolean inEnglish;

    private Main(String place, List<NoteKey> keys, KeptCheckpoint state, boolean inEnglish) {
        this.place = place;
        this.keys = keys;
        this.state = state;
        this.inEnglish = inEnglish;
    }

    /** Runs the command and ends the process. */
    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args));
    }

    static int run(String... args) throws InterruptedException {
        List<String> words = new ArrayList<>();
        Path state = Path.of("register.checkpoint");
        String language = Locale.getDefault().getLanguage();
        boolean watches = false;
        for (int i = 0; i < args.length; i++) {
            boolean hasValue = i + 1 < args.length;
            if (args[i].equals("--watch")) {
                watches = true;
            } else if (args[i].equals("--state") && hasValue) {
                state = Path.of(args[++i]);
            } else if (args[i].equals("--lang") && hasValue) {
                language = args[++i];
            } else {
                words.add(args[i]);
            }
        }
        if (words.size() < 2 || words.stream().anyMatch(word -> word.startsWith("--"))) {
            System.err.println(USE);
            return WRONG_USE;
        }
        Main main;
        try {
            List<NoteKey> keys =
                    words.subList(1, words.size()).stream().map(NoteKey::parse).toList();
            main = new Main(words.get(0), keys, new KeptCheckpoint(state), !language.equals("nl"));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USE;
        }
        int code = main.check();
        while (watches) {
            Thread.sleep(PAUSE_MILLIS);
            code = main.check();
        }
        return code;
    }

    private int check() throws InterruptedException {
        try {
            long start = System.nanoTime();
            Optional<Checkpoint> before;
            try {
                before = state.read();
            } catch (IllegalArgumentException e) {
                say(
                        "Het controlepunt in %s is beschadigd. Zet een goede kopie terug."
                                .formatted(state.file()),
                        "The checkpoint in %s is damaged. Put back a good copy."
                                .formatted(state.file()));
                return WRONG_USE;
            }
            Verification.Result result = new Verification(Source.of(place), keys, before).run();
            report(result, before, (System.nanoTime() - start) / 1_000_000);
            if (!result.found().isEmpty()) {
                return 1;
            }
            state.keep(result.note());
            return 0;
        } catch (IOException e) {
            say(
                    "Het register is niet te bereiken: " + e.getMessage(),
                    "The register cannot be reached: " + e.getMessage());
            return WRONG_USE;
        }
    }

    private void report(Verification.Result result, Optional<Checkpoint> before, long millis) {
        System.out.println(Instant.now() + " " + place);
        if (result.found().isEmpty()) {
            say(
                    "Het register klopt: %d handelingen in %d ms.".formatted(result.acts(), millis),
                    "The register is right: %d acts in %d ms.".formatted(result.acts(), millis));
            say(
                    "Teksten die kloppen: %d. Gewist, verborgen, of niet in deze kopie: %d."
                            .formatted(result.texts(), result.erased()),
                    "Texts that are right: %d. Erased, hidden, or not in this copy: %d."
                            .formatted(result.texts(), result.erased()));
            before.ifPresentOrElse(
                    last ->
                            say(
                                    "Het gaat verder op de %d handelingen van de vorige keer."
                                            .formatted(last.size()),
                                    "It continues the %d acts of last time."
                                            .formatted(last.size())),
                    () ->
                            say(
                                    "Er was nog geen vorige keer om mee te vergelijken.",
                                    "There was no last time to compare with yet."));
            return;
        }
        say("HET REGISTER KLOPT NIET.", "THE REGISTER IS NOT RIGHT.");
        result.found().stream()
                .limit(20)
                .forEach(found -> System.out.println("- " + found.words(inEnglish)));
        say(
                "Bewaar deze uitvoer en het bestand " + state.file() + " als bewijs.",
                "Keep this output and the file " + state.file() + " as evidence.");
    }

    private void say(String dutch, String english) {
        System.out.println(inEnglish ? english : dutch);
    }
}
