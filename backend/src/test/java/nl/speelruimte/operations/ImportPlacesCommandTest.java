package nl.speelruimte.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ImportPlacesCommandTest {

    @Inject Instance<ImportPlacesCommand> commands;
    @TempDir Path folder;

    @Test
    void severalFilesAreImportedTogether() throws Exception {
        Path wijken = file("wijken", Given.wijk("WK900131", 6.35, Given.YEAR));
        Path buurten = file("buurten", Given.buurt("BU90013101", 6.35, Given.YEAR));

        assertThat(run(wijken, buurten)).isZero();

        assertThat(placesAt("WK900131", "BU90013101")).isEqualTo(2);
    }

    @Test
    void oneFaultInOneFileRefusesAll() throws Exception {
        Path wijken = file("wijken", Given.wijk("WK900132", 6.40, Given.YEAR));
        Path buurten = file("buurten", Given.buurt("BU900132", 6.40, Given.YEAR));

        assertThat(run(wijken, buurten)).isEqualTo(1);

        assertThat(placesAt("WK900132")).isZero();
    }

    @Test
    void aFileThatIsNotThereRefusesAll() throws Exception {
        Path wijken = file("wijken", Given.wijk("WK900133", 6.45, Given.YEAR));

        assertThat(run(wijken, folder.resolve("absent.geojson"))).isEqualTo(1);
        assertThat(commands.get().run("import-places")).isEqualTo(2);

        assertThat(placesAt("WK900133")).isZero();
    }

    /** Asked of the database: what another process changes shows on a page a moment later. */
    private static long placesAt(String... codes) throws SQLException {
        return Database.asOwner()
                .number(
                        "select count(*) from place where code in ('%s')"
                                .formatted(String.join("', '", codes)));
    }

    private int run(Path first, Path second) {
        return commands.get().run("import-places", first.toString(), second.toString());
    }

    private Path file(String name, String features) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".geojson"),
                "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}");
    }
}
