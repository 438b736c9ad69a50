package nl.speelruimte.place;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The wijken and buurten of three real municipalities, which stay outside the project. */
enum Samples {
    AMERSFOORT("GM0307", 33, 145),
    HAAKSBERGEN("GM0158", 8, 29),
    VEENENDAAL("GM0345", 6, 36);

    final String code;
    final int districts;
    final int neighbourhoods;

    Samples(String code, int districts, int neighbourhoods) {
        this.code = code;
        this.districts = districts;
        this.neighbourhoods = neighbourhoods;
    }

    String wijken() {
        return file("wijken");
    }

    String buurten() {
        return file("buurtpunten");
    }

    PlaceFile read(String geoJson) {
        return read(code, geoJson);
    }

    static PlaceFile read(String municipality, String geoJson) {
        try {
            return new PlaceFileReader(settings(municipality))
                    .read("", new ByteArrayInputStream(geoJson.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String file(String what) {
        String samples = System.getenv("SAMPLES_DIR");
        assumeTrue(
                samples != null,
                "Set SAMPLES_DIR to test the import on the wijken and buurten of real municipalities.");
        String name =
                "%s_%s_%s.geojson".formatted(what, name().toLowerCase(java.util.Locale.ROOT), code);
        try {
            return Files.readString(Path.of(samples, "geo", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The settings as they are by default, for a municipality. */
    static PlaceSettings settings(String municipality) {
        return new io.smallrye.config.SmallRyeConfigBuilder()
                .withMapping(PlaceSettings.class)
                .withSources(
                        new io.smallrye.config.PropertiesConfigSource(
                                Map.of("speelruimte.place.municipality-code", municipality),
                                "test",
                                100))
                .build()
                .getConfigMapping(PlaceSettings.class);
    }
}
