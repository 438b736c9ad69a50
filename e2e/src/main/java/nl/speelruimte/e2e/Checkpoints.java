package nl.speelruimte.e2e;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Everybody's memory: each different checkpoint that a back end served, looked at all the time. */
final class Checkpoints implements AutoCloseable {

    private static final int PAUSE_MILLIS = 100;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ScheduledExecutorService watchers;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Begins to look. */
    Checkpoints(List<String> urls) {
        watchers = Executors.newScheduledThreadPool(urls.size());
        for (String url : urls) {
            var unused =
                    watchers.scheduleWithFixedDelay(
                            () -> look(url), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** All that were served, as they were served. */
    Set<String> seen() {
        return new TreeSet<>(seen);
    }

    /** Stops looking. */
    @Override
    public void close() {
        watchers.shutdownNow();
    }

    /** A back end that was killed shows nothing until it is back. */
    private void look(String url) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url + "/register/checkpoint"))
                        .timeout(Duration.ofSeconds(5))
                        .build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                seen.add(answer.body());
            }
        } catch (IOException e) {
            // Down, or cut off.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
