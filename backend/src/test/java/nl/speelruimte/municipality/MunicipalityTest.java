package nl.speelruimte.municipality;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class MunicipalityTest {

    @Test
    void everybodySeesWhoRunsThePlatformAndItsTopics() {
        anonymous()
                .get("/municipality")
                .then()
                .statusCode(200)
                .body("name", equalTo("Waterrijk"))
                .body("topics.code", hasItems("wijkteam", "groen", "spelen", "verkeer", "wonen"));
    }

    @Test
    void anAddedPortfolioHolderCanBeChosen() {
        UUID id = UUID.randomUUID();

        add(id, "Karim Aziz").then().statusCode(204);

        anonymous().get("/municipality").then().body("portfolioHolders.id", hasItem(id.toString()));
    }

    @Test
    void addedTwiceAtOnceThereIsOneHolder() {
        UUID id = UUID.randomUUID();

        List<Integer> statuses = Parallel.times(5, i -> add(id, "Karim Aziz").statusCode());

        Assertions.assertThat(statuses).containsOnly(204);
    }

    @Test
    void aHolderIsNeverChanged() {
        UUID id = UUID.randomUUID();
        add(id, "Karim Aziz").then().statusCode(204);

        add(id, "Iemand Anders")
                .then()
                .statusCode(412)
                .body("type", equalTo("urn:speelruimte:problem:changed-meanwhile"));
        anonymous()
                .get("/municipality")
                .then()
                .body(
                        "portfolioHolders.find { it.id == '" + id + "' }.name",
                        equalTo("Karim Aziz"));
    }

    private static Response add(UUID id, String name) {
        return as(People.BRAM)
                .body(Map.of("name", name, "function", "wethouder wonen"))
                .put("/portfolio-holders/" + id);
    }
}
