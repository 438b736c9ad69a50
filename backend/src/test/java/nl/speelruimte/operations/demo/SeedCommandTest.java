package nl.speelruimte.operations.demo;

import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(SeedCommandTest.OwnDatabase.class)
class SeedCommandTest {

    /** A profile of its own starts a platform of its own, on a database that is still empty. */
    public static class OwnDatabase implements QuarkusTestProfile {}

    @Inject Instance<SeedCommand> commands;
    @Inject PlatformClock clock;

    @Test
    void itFillsAnEmptyDatabaseAndRefusesOneThatIsNot() throws SQLException {
        assertThat(commands.get().run()).isZero();

        assertThat(phases())
                .isEqualTo(
                        Map.of(
                                "een-nieuwe-speelplek-op-het-schelpenveld", "ANNOUNCED",
                                "nieuwe-riolering-onder-de-touwbaan", "ANNOUNCED",
                                "wat-heeft-u-nodig-van-het-wijkteam-in-de-rietlanden", "COLLECTING",
                                "nieuw-groen-in-de-molenwijk", "COLLECTING",
                                "wonen-op-het-oude-haventerrein", "DISCUSSING",
                                "buurtbudget-voor-de-zeilmakerij", "VOTING",
                                "veilig-naar-school-in-de-havenbuurt", "DECIDING",
                                "een-veilige-fietsroute-langs-de-molenvaart", "CARRYING_OUT"));
        assertThat(count("contribution")).isEqualTo(writtenContributions());
        assertThat(count("register_entry"))
                .isEqualTo(
                        count("consultation_act")
                                + count("contribution")
                                + count("challenge")
                                + 2 * count("answer")
                                + count("commitment_act"));
        assertThat(demoSigns())
                .containsEntry("signals", 1)
                .containsEntry("overduePoints", 1)
                .containsEntry("challenges", 2)
                .containsEntry("upheldChallenges", 1)
                .containsEntry("answered", 23)
                .containsEntry("unansweredOverdue", 1)
                .containsEntry("commitments", 4)
                .containsEntry("keptCommitments", 1)
                .containsEntry("lateCommitments", 1)
                .containsEntry("disputedCommitments", 1);
        assertThat(count("consultation", "count(*) filter (where state = 'CONCLUDED')")).isOne();
        assertThat(Lists.walk("/results"))
                .extracting(result -> result.get("kind"))
                .contains("COMMITMENT_KEPT", "CONSULTATION_CONCLUDED");
        assertThat(count("support")).isEqualTo(count("contribution", "sum(support_count)"));
        assertThat(count("comment")).isEqualTo(writtenComments());
        assertThat(count("draft")).isEqualTo(count("consultation") + 1);

        List<Long> filled = everything();
        assertThat(commands.get().run()).isEqualTo(1);
        assertThat(everything()).isEqualTo(filled);
    }

    private static Map<String, String> phases() {
        List<Map<String, String>> figures =
                anonymous().get("/figures/consultations").then().extract().path("items");
        return figures.stream()
                .collect(Collectors.toMap(row -> row.get("slug"), row -> row.get("phase")));
    }

    private static Map<String, Object> demoSigns() {
        return anonymous().get("/figures/overview").path("");
    }

    private int writtenContributions() {
        return new DemoFiles(clock.today())
                .consultations().stream()
                        .flatMap(
                                demo ->
                                        Stream.concat(
                                                demo.proposals().values().stream(),
                                                demo.reactions().values().stream()))
                        .mapToInt(List::size)
                        .sum();
    }

    private int writtenComments() {
        return new DemoFiles(clock.today())
                .consultations().stream()
                        .flatMap(demo -> demo.proposals().values().stream())
                        .flatMap(List::stream)
                        .mapToInt(proposal -> proposal.comments().size())
                        .sum();
    }

    private static List<Long> everything() throws SQLException {
        return List.of(
                count("person"), count("draft"), count("contribution"), count("register_entry"));
    }

    private static long count(String table) throws SQLException {
        return count(table, "count(*)");
    }

    private static long count(String table, String what) throws SQLException {
        return Long.parseLong(
                Database.asPlatform().column("select " + what + " from " + table).get(0));
    }
}
