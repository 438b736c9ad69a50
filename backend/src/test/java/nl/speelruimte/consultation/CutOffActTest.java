package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An act whose connection to the database is cut while it happens, as when its back end is killed.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class CutOffActTest {

    private static final String OPEN = "Welke bomen komen terug?";

    @Test
    @Timeout(120)
    void itLeavesNeitherCardVersionNorEntryAndCanBeDoneAgain() throws Exception {
        Published groen =
                Given.consultation()
                        .withFixedPoint("De zieke bomen gaan weg")
                        .withOpenPoint(OPEN)
                        .published();

        try (Connection holding = Database.asOwner().connect();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            // Its texts are the last that an act writes: card version and entry stand by then.
            statement.execute("lock table register_text in exclusive mode");
            CompletableFuture<Response> act = CompletableFuture.supplyAsync(() -> reword(groen));
            while (!cutOff()) {
                Thread.onSpinWait();
            }
            assertThat(act.get().statusCode()).isEqualTo(500);
            holding.rollback();
        }

        assertThat(versions(groen)).isEqualTo(1);
        assertThat(entries(groen)).isZero();

        assertThat(reword(groen).statusCode()).isEqualTo(201);
        assertThat(versions(groen)).isEqualTo(2);
        assertThat(entries(groen)).isEqualTo(1);
    }

    private static Response reword(Published consultation) {
        return Given.act(
                consultation,
                "/decision-points/" + consultation.point(OPEN) + "/rewordings",
                Map.of("reason", "Dit is duidelijker.", "point", Given.openPoint("Welke bomen?")));
    }

    private static boolean cutOff() throws SQLException {
        return !Database.asPlatform()
                .column(
                        """
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where wait_event_type = 'Lock' and query like 'insert into register_text%'
                        """)
                .isEmpty();
    }

    private static long versions(Published consultation) throws SQLException {
        return Database.asOwner()
                .number(
                        "select count(*) from card_version where consultation_id = '%s'"
                                .formatted(id(consultation)));
    }

    private static long entries(Published consultation) throws SQLException {
        return Database.asOwner()
                .number(
                        """
                        select count(*) from register_entry
                        where convert_from(bytes, 'UTF8') like '%%"type":"point-reworded"%%'
                            and convert_from(bytes, 'UTF8') like '%%%s%%'
                        """
                                .formatted(id(consultation)));
    }

    private static String id(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug()).path("id");
    }
}
