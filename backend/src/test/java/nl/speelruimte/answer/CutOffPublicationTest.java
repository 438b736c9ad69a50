package nl.speelruimte.answer;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A publication of many answers whose connection to the database is cut while it happens, as when
 * its back end is killed.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class CutOffPublicationTest {

    private static final String OPEN = "Welke bomen?";
    private static final int ANSWERS = 5;

    @Test
    @Timeout(120)
    void itPublishesNoneOfThemAndCanBeDoneAgain() throws Exception {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        List<String> contributions = new ArrayList<>();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            contributions.add(Given.proposal(groen, OPEN, People.FATIMA));
            answers.add(Answering.draft(groen, Answering.grouped(groen, contributions.get(i))));
        }

        try (Connection holding = Database.asOwner().connect();
                Statement statement = holding.createStatement()) {
            holding.setAutoCommit(false);
            // Texts are the last that it writes: versions, answered contributions and entries
            // stand.
            statement.execute("lock table register_text in exclusive mode");
            CompletableFuture<Response> publication =
                    CompletableFuture.supplyAsync(() -> publish(groen, answers));
            while (!cutOff()) {
                Thread.onSpinWait();
            }
            assertThat(publication.get().statusCode()).isEqualTo(500);
            holding.rollback();
        }
        assertThat(answered(contributions)).isZero();
        assertThat(entries(answers)).isZero();

        assertThat(publish(groen, answers).statusCode()).isEqualTo(201);
        assertThat(answered(contributions)).isEqualTo(ANSWERS);
        assertThat(entries(answers)).isEqualTo(2 * ANSWERS);
    }

    private static Response publish(Published consultation, List<String> answers) {
        return Answering.publish(consultation, answers.toArray(String[]::new));
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

    private static long answered(List<String> contributions) {
        return contributions.stream()
                .filter(
                        id ->
                                anonymous().get("/contributions/" + id + "/answer").statusCode()
                                        == 200)
                .count();
    }

    private static long entries(List<String> answers) throws SQLException {
        long entries = 0;
        for (String answer : answers) {
            entries +=
                    Database.asOwner()
                            .number(
                                    """
                                    select count(*) from register_entry
                                    where convert_from(bytes, 'UTF8') like '%%"subject":"%s"%%'
                                    """
                                            .formatted(answer));
        }
        return entries;
    }
}
