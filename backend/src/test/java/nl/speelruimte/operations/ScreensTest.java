package nl.speelruimte.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.http.Headers;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelruimte.stack.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The screens as the back end serves them, and as nginx would. */
class ScreensTest {

    private static final String IDP = "https://inloggen.denkmee.example";
    private static final Pattern HEADER =
            Pattern.compile("add_header ([\\w-]+) \"([^\"]*)\" always;");

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve(@TempDir Path screens, @TempDir Path theme) throws IOException {
        Files.writeString(screens.resolve("index.html"), "<!doctype html><title>Start</title>");
        Files.createDirectory(screens.resolve("assets"));
        Files.writeString(screens.resolve("assets/app.js"), "start();");
        Files.writeString(theme.resolve("theme.css"), ":root { --basis-a: red; }");
        Router router = Router.router(vertx);
        new SpaRoutes(
                        Optional.of(screens.toString()),
                        Optional.of(theme.toString()),
                        Optional.of(IDP + "/realms/speelruimte"))
                .register(router);
        server =
                vertx.createHttpServer()
                        .requestHandler(router)
                        .listen(0, "localhost")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void nginxSendsTheHeadersThatTheBackEndSends() throws IOException {
        Path template = Project.root().resolve("deploy/nginx/default.conf.template");
        Map<String, String> ofNginx =
                HEADER.matcher(Files.readString(template))
                        .results()
                        .collect(
                                Collectors.toMap(
                                        header -> header.group(1),
                                        header ->
                                                header.group(2)
                                                        .replace(
                                                                "${SPEELRUIMTE_IDP_ORIGIN}", IDP)));

        assertThat(ofNginx.keySet())
                .containsExactlyInAnyOrder(
                        "Content-Security-Policy",
                        "Referrer-Policy",
                        "Strict-Transport-Security",
                        "X-Content-Type-Options",
                        "X-Frame-Options");
        Headers ours = get("/inspraak/groen", 200);
        ofNginx.forEach((name, value) -> assertThat(ours.getValue(name)).isEqualTo(value));
    }

    @Test
    void onlyAFileThatIsThereMayBeKeptForLong() {
        assertThat(get("/assets/app.js", 200).getValue("Cache-Control")).contains("immutable");
        assertThat(get("/assets/old.js", 404).getValue("Cache-Control")).isEqualTo("no-cache");
        assertThat(get("/inspraak", 200).getValue("Cache-Control")).isEqualTo("no-cache");
    }

    @Test
    void theHouseStyleComesFromTheFolderOfTheMunicipality() {
        Headers headers = get("/theme/theme.css", 200);
        assertThat(headers.getValue("Content-Type")).startsWith("text/css");
        assertThat(headers.getValue("Cache-Control")).isEqualTo("no-cache");
        get("/theme/secret.css", 404);
    }

    @Test
    void screensWithoutAHouseStyleAreNotServed(@TempDir Path nothing, @TempDir Path screens)
            throws IOException {
        Files.writeString(screens.resolve("index.html"), "<!doctype html>");
        SpaRoutes routes =
                new SpaRoutes(
                        Optional.of(screens.toString()),
                        Optional.of(nothing.toString()),
                        Optional.empty());

        assertThatThrownBy(() -> routes.register(Router.router(vertx)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("There is no theme.css in ");
    }

    private Headers get(String path, int status) {
        return given().port(server.actualPort())
                .get(path)
                .then()
                .statusCode(status)
                .extract()
                .headers();
    }
}
