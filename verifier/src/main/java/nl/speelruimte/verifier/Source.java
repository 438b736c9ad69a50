package nl.speelruimte.verifier;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where a register's files are read from: its address, or a folder with a copy. */
@FunctionalInterface
interface Source {

    /**
     * Reads a file; empty where there is none.
     *
     * @throws IOException where it cannot be reached
     */
    Optional<byte[]> read(String path) throws IOException, InterruptedException;

    /** The register at an address or in a folder. */
    static Source of(String place) {
        return place.matches("https?://.*") ? http(place) : folder(Path.of(place));
    }

    private static Source folder(Path root) {
        return path -> {
            Path file = root.resolve(path);
            return Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        };
    }

    private static Source http(String address) {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(Duration.ofSeconds(10))
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        String root = address.endsWith("/") ? address : address + "/";
        return path -> {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(root + path))
                            .timeout(Duration.ofSeconds(30))
                            .build();
            HttpResponse<byte[]> response =
                    client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == 404) {
                return Optional.empty();
            }
            if (response.statusCode() != 200) {
                throw new IOException(path + ": HTTP " + response.statusCode());
            }
            return Optional.of(response.body());
        };
    }
}
