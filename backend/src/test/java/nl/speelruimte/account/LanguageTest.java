package nl.speelruimte.account;

import static nl.speelruimte.testing.Client.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class LanguageTest {

    private final String resident = People.newResident();

    @Test
    void aPersonKeepsTheLanguageThatSheChose() {
        as(resident).get("/session").then().body("person.language", nullValue());

        choose("en");
        as(resident).get("/session").then().body("person.language", equalTo("en"));

        choose("nl");
        as(resident).get("/session").then().body("person.language", equalTo("nl"));
    }

    @Test
    void aLanguageThatTheScreensDoNotHaveIsRefused() {
        as(resident)
                .body(Map.of("language", "fy"))
                .put("/session/language")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/language"));
    }

    private void choose(String language) {
        as(resident)
                .body(Map.of("language", language))
                .put("/session/language")
                .then()
                .statusCode(204);
    }
}
