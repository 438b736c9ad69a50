package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body comes in whole and well, or is refused with every fault it has. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class RequestBodiesTest {

    @Test
    void allFaultsComeAtOnceEachWithItsPointer() {
        Response response =
                propose(
                        """
                        {"decisionPointId": 7, "colour": {"r": [1, 2]}, "title": "kort",
                         "cardVersion": 0}
                        """);

        assertThat(faults(response))
                .containsExactlyInAnyOrder(
                        "/decisionPointId wrong-type",
                        "/colour unknown-field",
                        "/title too-short",
                        "/cardVersion out-of-range",
                        "/text required");
    }

    @Test
    void aPointerLeadsIntoListsAndObjects() {
        Response response =
                change(
                        """
                        {"kind": "PLAN", "title": "Groen in de Molenwijk",
                         "phases": [{"phase": "COLLECTING"}, {"phase": "PARTY", "firstDate": 3}],
                         "points": [{"marker": "FIXED", "colour": 1, "size": {"x": 1},
                                     "fixed": {"shape": [], "sourceUrl": "javascript:x"}},
                                    {"title": true}, null]}
                        """);

        assertThat(faults(response))
                .contains(
                        "/phases/1/phase invalid-format",
                        "/phases/1/firstDate wrong-type",
                        "/points/0/colour unknown-field",
                        "/points/0/size unknown-field",
                        "/points/0/fixed/shape unknown-field",
                        "/points/0/fixed/sourceUrl invalid-format",
                        "/points/1/title wrong-type",
                        "/points/1/marker required",
                        "/points/2 required");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "cardVersion, \"1\", wrong-type",
                "cardVersion, 1.5, wrong-type",
                "cardVersion, true, wrong-type",
                "cardVersion, 99999999999, out-of-range",
                "cardVersion, 99999999999999999999999999, out-of-range",
                "cardVersion, -1, out-of-range",
                "cardVersion, 1e400, wrong-type",
                "cardVersion, [], wrong-type",
                "cardVersion, null, required",
                "decisionPointId, \"\", invalid-format",
                "decisionPointId, \"1\", invalid-format",
                "decisionPointId, {}, wrong-type",
                "title, 5, wrong-type",
                "title, \"     \", required",
                "title, {\"a\":1}, wrong-type",
                "text, [\"a\"], wrong-type",
            })
    void aFieldOfTheWrongKindIsNamed(String field, String value, String code) {
        Response response = propose("{\"" + field + "\": " + value + "}");

        assertThat(faults(response)).contains("/" + field + " " + code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"\", invalid-format",
                "\"morgen\", invalid-format",
                "\"2027-02-30\", invalid-format",
                "\"2027-03-01T10:00:00Z\", invalid-format",
                "20270301, wrong-type",
                "`[2027, 3, 1]`, wrong-type",
            })
    void aDateIsAWholeDayInIsoNotation(String value, String code) {
        Response response =
                change(
                        "{\"kind\": \"PLAN\", \"title\": \"Groen\", \"points\": [], \"phases\":"
                                + " [{\"phase\": \"COLLECTING\", \"firstDate\": "
                                + value
                                + "}]}");

        assertThat(faults(response)).containsExactly("/phases/0/firstDate " + code);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"0, wrong-type", "'\"plan\"', invalid-format", "'\"\"', invalid-format"})
    void aConstantIsGivenByItsName(String value, String code) {
        Response response = start("{\"title\": \"Groen in de wijk\", \"kind\": " + value + "}");

        assertThat(faults(response)).containsExactly("/kind " + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"kind\"",
                "{'kind': 'PLAN'}",
                "{\"kind\": \"PLAN\"} {}",
                "{\"kind\": \"PLAN\", \"kind\": \"PLAN\", \"title\": \"Twee soorten\"}",
                "{\"title\": \"a\u0000b\"}",
                "{\"kind\": NaN}",
            })
    void whatIsNoWellFormedJsonIs400(String body) {
        start(body)
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo(""))
                .body("violations.size()", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"PLAN\"", "7", "true", "null"})
    void whatIsNoObjectIs400(String body) {
        start(body).then().statusCode(400).body("violations[0].pointer", equalTo(""));
    }

    @Test
    void deepNestingIs400() {
        String deep = "[".repeat(20_000) + "]".repeat(20_000);

        start(deep).then().statusCode(400);
        start("{\"kind\": " + deep + "}").then().statusCode(400);
        start("{\"colour\": " + deep + "}").then().statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\u001b[31m", "\\u0085", "\\ud800", "\\udc00x"})
    void textWithControlCharactersIs400(String escaped) {
        Response response =
                start("{\"kind\": \"PLAN\", \"title\": \"Groen " + escaped + " wijk\"}");

        assertThat(faults(response)).containsExactly("/title invalid-format");
    }

    @Test
    void textIsKeptAsItWasTyped() {
        String typed = "<b>Bomen & 'struiken'</b> \"é\" 🌳 ${x} {{y}} \\ --";

        creating(People.SANNE)
                .body(Map.of("kind", "PLAN", "title", "  " + typed + " \n"))
                .post("/drafts")
                .then()
                .statusCode(201)
                .body("content.title", equalTo(typed));
    }

    @Test
    void textIsKeptInOneUnicodeForm() {
        start("{\"kind\": \"PLAN\", \"title\": \"Cafe\\u0301 in de wijk\"}")
                .then()
                .statusCode(201)
                .body("content.title", equalTo("Caf\u00e9 in de wijk"));
    }

    @Test
    void aBodyOver64KibIs413() {
        String large = "{\"title\": \"" + "a".repeat(Api.MAX_BODY_BYTES) + "\"}";

        start(large).then().statusCode(413).header("API-Version", Api.VERSION);
    }

    @ParameterizedTest
    @ValueSource(ints = {Api.MAX_BODY_BYTES + 1, 3 * 1024 * 1024})
    void aBodyOver64KibThatDoesNotSayItsLengthIs413Too(int length)
            throws IOException, InterruptedException {
        byte[] large =
                "{\"title\": \"%s\"}"
                        .formatted("a".repeat(length))
                        .getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response = sendInChunks(large);

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(Problem.MEDIA_TYPE));
        assertThat(response.headers().firstValue("API-Version")).hasValue(Api.VERSION);
        assertThat(response.body()).contains("body-too-large");
    }

    @Test
    void aBodyOfExactly64KibIsRead() {
        String start = "{\"title\": \"";
        String body = start + "a".repeat(Api.MAX_BODY_BYTES - start.length() - 2) + "\"}";

        assertThat(faults(start(body))).contains("/title too-long");
    }

    private static HttpResponse<String> sendInChunks(byte[] body)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + RestAssured.port
                                                + Api.ROOT
                                                + "/drafts"))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + People.SANNE.token())
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static Response start(String body) {
        return creating(People.SANNE).body(body).post("/drafts");
    }

    private static Response change(String body) {
        String path = "/drafts/" + UUID.randomUUID();
        return as(People.SANNE).header("If-Match", "\"0\"").body(body).put(path);
    }

    private static Response propose(String body) {
        return creating(People.FATIMA).body(body).post("/consultations/any/proposals");
    }

    /** The faults as "pointer code". */
    private static List<String> faults(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(400);
        List<String> pointers = response.path("violations.pointer");
        List<String> codes = response.path("violations.code");
        return IntStream.range(0, pointers.size())
                .mapToObj(i -> pointers.get(i) + " " + codes.get(i))
                .toList();
    }
}
