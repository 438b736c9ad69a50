package nl.speelruimte.privacy;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.council.Figure;
import nl.speelruimte.testing.Contract;
import nl.speelruimte.testing.Contract.Operation;
import nl.speelruimte.testing.Database;

/** Where a word is found: in each table and each public answer there is, also those to come. */
final class Traces {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private static final String FIGURES =
            Stream.of(Figure.values()).map(Figure::name).collect(Collectors.joining("','"));

    /**
     * What can stand for a parameter in an address: the newest of each, which are those of the
     * test. A new parameter needs its line here.
     */
    private static final Map<String, String> VALUES =
            Map.of(
                    "slug", "select slug from consultation order by id desc limit 5",
                    "id",
                            """
                            (select id from contribution order by id desc limit 10)
                            union (select id from challenge order by id desc limit 10)
                            union (select id from commitment order by id desc limit 5)
                            union (select id from decision order by id desc limit 5)
                            union (select id from register_entry order by id desc limit 20)
                            """,
                    "figure", "select unnest(array['" + FIGURES + "'])",
                    "index", "select index from register_leaf order by index desc limit 20",
                    "number", "select distinct number from card_version where number <= 2");

    private final Database database;
    private final String word;

    Traces(Database database, String word) {
        this.database = database;
        this.word = word;
    }

    /** Every column of every table in which the word stands, whatever its type. */
    List<String> inTables() throws SQLException {
        return database.columnsWith(word);
    }

    /** The addresses of all public answers in which the word stands. */
    List<String> inPublicAnswers() throws SQLException {
        List<String> found = new ArrayList<>();
        for (Operation operation : Contract.committed().operations()) {
            if (operation.method().equals("get")) {
                for (String address : addresses(asked(operation))) {
                    if (anonymous().get(address).asString().contains(word)) {
                        found.add(address);
                    }
                }
            }
        }
        return found;
    }

    /** Its path with the query that it must have, for example {@code /rows?figure={figure}}. */
    private static String asked(Operation operation) {
        StringBuilder asked = new StringBuilder(operation.path());
        for (String name : operation.questions()) {
            asked.append(asked.indexOf("?") < 0 ? '?' : '&').append(name);
            asked.append("={").append(name).append('}');
        }
        return asked.toString();
    }

    private List<String> addresses(String path) throws SQLException {
        Matcher parameter = PARAMETER.matcher(path);
        if (!parameter.find()) {
            return List.of(path);
        }
        String values = VALUES.get(parameter.group(1));
        assertThat(values).as("what can stand for a parameter in " + path).isNotNull();
        List<String> addresses = new ArrayList<>();
        for (String value : database.column(values)) {
            addresses.addAll(addresses(path.replace(parameter.group(), value)));
        }
        return addresses;
    }

    /** What the verifier says of the whole register; it finds nothing wrong. */
    String verify() throws IOException, InterruptedException {
        String key = anonymous().get("/register").jsonPath().getString("keys[0]");
        Path state = Files.createTempDirectory("verifier").resolve("state");
        Process verifier =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                "../verifier/target/classes",
                                "nl.speelruimte.verifier.Main",
                                "http://localhost:" + RestAssured.port + "/register",
                                key,
                                "--state",
                                state.toString(),
                                "--lang",
                                "en")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verifier.waitFor()).as(said).isZero();
        return said;
    }
}
