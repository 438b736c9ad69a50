package nl.speelruimte.operations;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    void severalFilesAreImportedTogether() throws IOException {
        Path wijken = file("wijken", Given.wijk("WK900131", 6.35, Given.YEAR));
        Path buurten = file("buurten", Given.buurt("BU90013101", 6.35, Given.YEAR));

        assertThat(run(wijken, buurten)).isZero();

        anonymous().get("/places").then().body("items.code", hasItems("WK900131", "BU90013101"));
    }

    @Test
    void oneFaultInOneFileRefusesAll() throws IOException {
        Path wijken = file("wijken", Given.wijk("WK900132", 6.40, Given.YEAR));
        Path buurten = file("buurten", Given.buurt("BU900132", 6.40, Given.YEAR));

        assertThat(run(wijken, buurten)).isEqualTo(1);

        anonymous().get("/places").then().body("items.code", not(hasItems("WK900132")));
    }

    @Test
    void aFileThatIsNotThereRefusesAll() throws IOException {
        Path wijken = file("wijken", Given.wijk("WK900133", 6.45, Given.YEAR));

        assertThat(run(wijken, folder.resolve("absent.geojson"))).isEqualTo(1);
        assertThat(commands.get().run("import-places")).isEqualTo(2);

        anonymous().get("/places").then().body("items.code", not(hasItems("WK900133")));
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
