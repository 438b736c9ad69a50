package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the verifier, run as outsiders run it, says of a database that its owner changed. */
class TamperedDatabaseTest {

    private static final String CHANGED =
            """
            update register_entry
            set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'test-done', 'test-gone'), 'UTF8')
            where id = (select entry_id from register_leaf where index = 1)
            """;

    private static OwnRegister register;

    @TempDir Path folder;

    private String said;

    @BeforeAll
    static void start() {
        register = new OwnRegister();
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @BeforeEach
    void aRegisterThatWasFoundRight() throws Exception {
        register.empty(folder);
        for (int i = 0; i < 5; i++) {
            register.append(Instant.now());
        }
        register.sequencer("one").run();
        assertThat(verify()).as(said).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update register_entry set bytes = set_byte(bytes, 20, 65) where id ="
                        + " (select entry_id from register_leaf where index = 1)"
                        + "|The acts together are not what was signed",
                "update register_leaf set hash = set_byte(hash, 0, 255 - get_byte(hash, 0))"
                        + " where index = 1|A hash does not belong to the acts: tile/0/000.p/5",
                "delete from register_leaf where index = 4|A file is damaged",
                "update register_text set text = 'Minder bomen' where entry_id ="
                        + " (select entry_id from register_leaf where index = 3)"
                        + "|A text is not the text that was recorded, at act: 3",
            })
    void isFound(String change, String words) throws Exception {
        register.tamper(change);

        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("THE REGISTER IS NOT RIGHT", words);
    }

    @Test
    void swappedEntriesAreFound() throws Exception {
        register.tamper(
                """
                update register_leaf set index = 99 where index = 1;
                update register_leaf set index = 1 where index = 2;
                update register_leaf set index = 2 where index = 99
                """);

        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("The acts together are not what was signed");
    }

    @Test
    void aHistoryWrittenAnewWithTheTrueKeyIsFoundByWhoLookedBefore() throws Exception {
        register.tamper(CHANGED);
        register.tamper(
                """
                delete from register_leaf;
                delete from register_checkpoint;
                insert into register_pending (entry_id) select id from register_entry
                """);
        Files.delete(register.kept("one"));
        Sequencer sequencer = register.sequencer("one");
        sequencer.run();
        assertThat(sequencer.refusal()).isEmpty();

        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("The register was rewritten");
    }

    @Test
    void aBackDatedActIsFound() throws Exception {
        register.append(Instant.now().minus(Duration.ofDays(1)));
        register.sequencer("one").run();

        assertThat(verify()).isEqualTo(1);
        assertThat(said).contains("a time long before that of an earlier act: 5");
    }

    @Test
    void anErasedTextIsSaidToBeErased() throws Exception {
        register.tamper(
                "delete from register_text where subject = (select min(subject::text)::uuid"
                        + " from register_text)");

        assertThat(verify()).isZero();
        assertThat(said)
                .contains("Texts that are right: 4. Erased, hidden, or not in this copy: 1.")
                .doesNotContain("NOT RIGHT");
    }

    @Test
    void onChangedHashesNothingMoreIsSigned() throws SQLException {
        register.tamper("update register_leaf set hash = sha256(hash) where index = 1");
        register.append(Instant.now());
        Sequencer sequencer = register.sequencer("one");

        sequencer.run();

        assertThat(sequencer.refusal()).contains("hashes are not those of its last checkpoint");
        assertThat(register.number("select max(size) from register_checkpoint")).isEqualTo(5);
    }

    private int verify() throws IOException, InterruptedException, SQLException {
        Process verifier =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                "../verifier/target/classes",
                                "nl.speelruimte.verifier.Main",
                                register.copy().toString(),
                                register.settings("one").publicKeys().get(0).toString(),
                                "--state",
                                folder.resolve("state").toString(),
                                "--lang",
                                "en")
                        .redirectErrorStream(true)
                        .start();
        said = new String(verifier.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return verifier.waitFor();
    }
}
