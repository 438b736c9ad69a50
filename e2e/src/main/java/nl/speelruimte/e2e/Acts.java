package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Residents who submit proposals at a steady rate, by turns at each back end. Where a request is
 * cut off, every second resident sends it again with the same Idempotency-Key; the others never
 * know.
 */
final class Acts {

    /** How the title of each begins; the number of the act follows. */
    static final String TITLE = "Duurproef ";

    private static final int AT_ONCE = 64;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The open points that proposals can be about. */
    private record Place(String slug, String point, int cardVersion) {}

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
    private final List<String> urls;
    private final List<String> tokens;
    private final List<Place> places;

    /** The number of each act that was acknowledged, with the proposal's id. */
    final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

    /** The numbers of those of which their resident never learned what became. */
    final Set<Integer> unknown = ConcurrentHashMap.newKeySet();

    /** The numbers of those that were cut off at least once. */
    final Set<Integer> cutOff = ConcurrentHashMap.newKeySet();

    /** What should not have been answered. */
    final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /** How many requests were answered with a fault of the server. */
    final AtomicInteger serverFaults = new AtomicInteger();

    private final AtomicInteger sent = new AtomicInteger();
    private volatile Duration took = Duration.ZERO;

    /**
     * Looks up what proposals can be about.
     *
     * @param urls of the back ends
     * @param tokens of residents
     */
    Acts(List<String> urls, List<String> tokens) throws IOException, InterruptedException {
        this.urls = urls;
        this.tokens = tokens;
        this.places = places();
    }

    /** How many were sent. */
    int sent() {
        return sent.get();
    }

    /** How long it took until the last had come to its end. */
    Duration took() {
        return took;
    }

    /** Goes on at this rate for a while and returns when the last one has come to its end. */
    void run(int rate, Duration time) throws InterruptedException {
        ExecutorService residents = Executors.newFixedThreadPool(AT_ONCE);
        long start = System.nanoTime();
        long all = rate * time.toSeconds();
        for (long i = 0; i < all; i++) {
            long wait = start + i * 1_000_000_000L / rate - System.nanoTime();
            TimeUnit.NANOSECONDS.sleep(wait);
            residents.execute(() -> submit(sent.getAndIncrement()));
        }
        residents.shutdown();
        while (!residents.awaitTermination(1, TimeUnit.MINUTES)) {
            // Each act gives up by itself.
        }
        took = Duration.ofNanos(System.nanoTime() - start);
    }

    private void submit(int number) {
        UUID key = UUID.randomUUID();
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 0; System.nanoTime() < end; attempt++) {
            try {
                HttpResponse<String> answer = send(number, key, urls.get((number + attempt) % 2));
                if (answer.statusCode() == 201) {
                    String id = JSON.readTree(answer.body()).at("/proposal/id").asText();
                    acknowledged.put(number, id);
                    return;
                }
                if (answer.statusCode() < 500) {
                    faults.add(number + ": " + answer.statusCode() + " " + answer.body());
                    return;
                }
                serverFaults.incrementAndGet();
            } catch (ConnectException e) {
                continue; // It is down and saw nothing: the other is asked, as a load balancer
                // does.
            } catch (IOException e) {
                cutOff.add(number);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            if (number % 4 < 2) {
                break;
            }
        }
        unknown.add(number);
    }

    private HttpResponse<String> send(int number, UUID key, String url)
            throws IOException, InterruptedException {
        Place place = places.get(number % places.size());
        Map<String, Object> proposal =
                Map.of(
                        "decisionPointId",
                        place.point(),
                        "cardVersion",
                        place.cardVersion(),
                        "title",
                        TITLE + number,
                        "text",
                        "Zet hier een bank neer, zodat ouderen onderweg kunnen rusten.");
        String path = "/api/v1/consultations/%s/proposals".formatted(place.slug());
        return http.send(
                HttpRequest.newBuilder(URI.create(url + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + tokens.get(number % tokens.size()))
                        .header("Idempotency-Key", key.toString())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.valueToTree(proposal).toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private List<Place> places() throws IOException, InterruptedException {
        List<Place> found = new ArrayList<>();
        for (JsonNode summary : get("/consultations?limit=100").get("items")) {
            JsonNode consultation = get("/consultations/" + summary.get("slug").asText());
            if (!consultation.get("phase").asText().equals("COLLECTING")) {
                continue;
            }
            JsonNode card = consultation.get("card");
            for (JsonNode point : card.get("points")) {
                if (point.get("marker").asText().equals("OPEN") && !point.has("withdrawnAt")) {
                    found.add(
                            new Place(
                                    consultation.get("slug").asText(),
                                    point.get("id").asText(),
                                    card.get("version").asInt()));
                }
            }
        }
        return found;
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(urls.get(0) + "/api/v1" + path)).build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body());
    }
}
