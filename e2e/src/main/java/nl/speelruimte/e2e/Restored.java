package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import nl.speelruimte.stack.Child;
import nl.speelruimte.stack.Ports;
import nl.speelruimte.stack.Postgres;

/**
 * What a back end does on a backup that was put back, beside whose key stands a later checkpoint.
 *
 * @param entries that the backup holds
 * @param isRefused whether it signs nothing and its health is down
 * @param refusal why, as its health tells
 */
record Restored(long entries, boolean isRefused, String refusal) {

    /** Many of the sequencer's rounds. */
    private static final long A_WHILE_MILLIS = 3000;

    private static final int ACTS = 10;

    /** Serves the backup for a moment, while residents go on. */
    @SuppressWarnings("try") // the back end serves as long as the block lasts
    static Restored look(BackEnd backEnd, Path backup, Acts acts)
            throws IOException, InterruptedException {
        try (Postgres database = Postgres.start(backup, Ports.free());
                Child server = backEnd.on(database).serve()) {
            long before = new ServedRegister(backEnd.url()).size();
            acts.run(ACTS, Duration.ofSeconds(1));
            Thread.sleep(A_WHILE_MILLIS);
            long after = new ServedRegister(backEnd.url()).size();
            JsonNode health = health(backEnd.url());
            String refusal = health.get("data").get("refusal").asText();
            boolean isDown = health.get("status").asText().equals("DOWN");
            return new Restored(
                    after,
                    before == after && isDown && refusal.contains("Nothing is signed"),
                    refusal);
        }
    }

    /** What health says about the register. */
    private static JsonNode health(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/q/health/well")).build();
        String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        return StreamSupport.stream(
                        new ObjectMapper().readTree(answer).get("checks").spliterator(), false)
                .filter(check -> check.get("name").asText().equals("register"))
                .findFirst()
                .orElseThrow();
    }
}
