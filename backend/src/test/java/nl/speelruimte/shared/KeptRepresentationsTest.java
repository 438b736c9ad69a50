package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was shown a moment ago is shown again without reading it, unless something changed. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class KeptRepresentationsTest {

    @Inject SessionFactory sessions;
    @Inject PlatformClock clock;

    private String proposal;

    @BeforeEach
    void propose() {
        sessions.getStatistics().setStatisticsEnabled(true);
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        proposal = "/proposals/" + Given.proposal(groen, "Welke bomen?", People.FATIMA);
    }

    @AfterEach
    void comeBack() {
        clock.moveTo(Instant.now());
    }

    @Test
    void whatNobodyChangedIsNotReadAgain() {
        String first = anonymous().get(proposal).asString();
        anonymous().get(proposal);

        long before = sessions.getStatistics().getPrepareStatementCount();
        Response third = anonymous().get(proposal);

        assertThat(sessions.getStatistics().getPrepareStatementCount()).isEqualTo(before);
        third.then()
                .statusCode(200)
                .contentType("application/json")
                .header("Cache-Control", "public, max-age=5")
                .body(equalTo(first));
        anonymous()
                .header("If-None-Match", third.getHeader("ETag"))
                .get(proposal)
                .then()
                .statusCode(304)
                .header("ETag", third.getHeader("ETag"));
    }

    @Test
    void aChangeShowsAtOnce() {
        for (int i = 0; i < 3; i++) {
            anonymous().get(proposal).then().body("supportCount", equalTo(0));
        }

        as(People.JAN).put(proposal + "/support").then().statusCode(204);

        anonymous().get(proposal).then().body("supportCount", equalTo(1));
    }

    @Test
    void afterAFewSecondsItIsReadAgain() {
        anonymous().get(proposal);
        anonymous().get(proposal);
        long before = sessions.getStatistics().getPrepareStatementCount();

        clock.moveTo(clock.now().plus(KeptRepresentations.AGE));

        anonymous().get(proposal).then().statusCode(200);
        assertThat(sessions.getStatistics().getPrepareStatementCount()).isGreaterThan(before);
    }
}
