package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import nl.speelruimte.testing.Parallel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralSequencersTest {

    private static final int ACTS = 300;

    private static OwnRegister register;

    @TempDir Path folder;

    @BeforeAll
    static void start() {
        register = new OwnRegister();
    }

    @AfterAll
    static void stop() {
        register.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        register.empty(folder);
    }

    @Test
    void noEntryIsLostOrTwiceAndEveryCheckpointContinuesAllBeforeIt() throws SQLException {
        Sequencer[] sequencers = {
            register.sequencer("one"), register.sequencer("two"), register.sequencer("three")
        };

        Parallel.times(
                6,
                number -> {
                    for (int i = 0; i < ACTS / 3; i++) {
                        if (number < 3) {
                            register.append(Instant.now());
                        } else {
                            sequencers[number - 3].run();
                        }
                    }
                    return number;
                });
        sequencers[0].run();

        register.assertWhole(ACTS);
        assertThat(register.number("select count(*) from register_checkpoint")).isGreaterThan(1);
    }

    /** Of two back ends one dies, each time a step later, until it lives through its work. */
    @Test
    void oneThatIsKilledAtAnyStepLosesNothingAndSignsNoSecondHistory() throws SQLException {
        int steps = 0;
        DyingDatabase dying;
        do {
            register.append(Instant.now());
            register.append(Instant.now());
            dying = new DyingDatabase(register.asPlatform(), steps);
            register.sequencer(dying.source(), "one").run();
            Sequencer restarted = register.sequencer(steps % 2 == 0 ? "one" : "two");
            restarted.run();
            assertThat(restarted.refusal()).isEmpty();
            steps++;
        } while (dying.isDead());

        assertThat(steps).isGreaterThan(6);
        register.assertWhole(2L * steps);
    }

    @Test
    void aRestoredBackupIsNotSigned() throws SQLException {
        register.append(Instant.now());
        Sequencer before = register.sequencer("one");
        before.run();
        assertThat(before.refusal()).isEmpty();
        register.empty(folder);
        register.append(Instant.now());
        Sequencer after = register.sequencer("one");

        after.run();

        assertThat(after.refusal()).contains("was a backup restored?");
        assertThat(register.number("select count(*) from register_checkpoint")).isZero();
    }

    @Test
    void aCheckpointThatWasSignedButNotKeptIsKeptLater() throws IOException {
        register.append(Instant.now());
        register.sequencer("one").run();

        register.sequencer("two").run();

        assertThat(register.kept("two")).hasSameTextualContentAs(register.kept("one"));
        assertThat(Files.readString(register.kept("one"))).contains("/register\n1\n");
    }

    @Test
    void aRoleThatMayChangeTheRegisterDoesNotStart() {
        Sequencer sequencer = register.sequencer(register.asOwner(), "one");

        assertThatThrownBy(() -> sequencer.start(null))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("application's role");
    }
}
