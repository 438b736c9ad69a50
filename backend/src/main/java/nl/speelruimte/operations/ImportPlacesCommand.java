package nl.speelruimte.operations;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.place.ImportReport;
import nl.speelruimte.place.PlaceFile;
import nl.speelruimte.place.PlaceFileReader;
import nl.speelruimte.place.PlaceImport;
import nl.speelruimte.shared.Refusal;

/**
 * The command {@code import-places FILE…}: imports wijken and buurten from GeoJSON files, all of
 * them or none. With a fault it names each one and ends with code 1.
 */
public class ImportPlacesCommand implements QuarkusApplication {

    private final PlaceFileReader reader;
    private final PlaceImport imports;

    @Inject
    ImportPlacesCommand(PlaceFileReader reader, PlaceImport imports) {
        this.reader = reader;
        this.imports = imports;
    }

    @Override
    public int run(String... args) {
        if (args.length < 2) {
            System.err.println("Use: import-places FILE...");
            return 2;
        }
        try {
            report(imports.run(read(List.of(args).subList(1, args.length))));
            return 0;
        } catch (Refusal refusal) {
            System.err.println("Nothing was imported. " + refusal.getMessage());
            refusal.violations().forEach(fault -> System.err.println("- " + fault.detail()));
        } catch (IOException e) {
            System.err.println("Nothing was imported. Cannot read " + e.getMessage() + ".");
        }
        return 1;
    }

    private List<PlaceFile> read(List<String> names) throws IOException {
        List<PlaceFile> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            try (InputStream body = Files.newInputStream(path)) {
                files.add(reader.read(path.getFileName().toString(), body));
            }
        }
        return files;
    }

    private static void report(ImportReport report) {
        report.warnings()
                .forEach(
                        warning ->
                                System.out.printf(
                                        "Warning: %s (%d): %s%n",
                                        warning.code(), warning.year(), warning.detail()));
        System.out.printf(
                "Imported %d wijken and %d buurten, with %d warnings.%n",
                report.districtCount(), report.neighbourhoodCount(), report.warnings().size());
    }
}
