package nl.speelruimte.shared;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** A back end that has no connection left says so, and answers as soon as it has one again. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class FullPoolTest {

    @Inject AgroalDataSource pool;

    @Test
    void saysWhenToComeBack() throws SQLException {
        String list =
                "/consultations/"
                        + Given.consultation().withOpenPoint("Welke bomen?").published().slug()
                        + "/proposals";
        List<Connection> taken = takeAll();
        try {
            assertBusy(as(People.FATIMA).get("/session"));
            assertBusy(anonymous().get(list));
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        assertThat(anonymous().get(list).statusCode()).isEqualTo(200);
    }

    private List<Connection> takeAll() {
        List<Connection> taken = new ArrayList<>();
        try {
            while (true) {
                taken.add(pool.getConnection());
            }
        } catch (SQLException none) {
            return taken;
        }
    }

    private static void assertBusy(Response response) {
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.path("type").toString())
                .isEqualTo("urn:speelruimte:problem:database-unavailable");
        assertThat(response.header("Retry-After")).isEqualTo("5");
    }
}
