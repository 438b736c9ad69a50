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
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.council.Figure;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/**
 * In a seeded city the overview, the row of each consultation, the rows behind each figure and an
 * independent count of the tables say the same.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(SeededFiguresTest.OwnDatabase.class)
class SeededFiguresTest {

    /** A profile of its own starts a platform of its own, on a database that is still empty. */
    public static class OwnDatabase implements QuarkusTestProfile {}

    @Inject Instance<SeedCommand> commands;
    @Inject PlatformClock clock;

    @Test
    void everyFigureIsTheSameWhereverItIsRead() throws SQLException {
        assertThat(commands.get().run()).isZero();

        Map<String, Integer> overview = anonymous().get("/figures/overview").path("");
        assertThat(overview)
                .as("support is private, so it has no rows")
                .containsKey("supports")
                .hasSize(Figure.values().length + 1);
        Map<Figure, String> counts = independently();
        for (Figure figure : Figure.values()) {
            long counted =
                    Database.asPlatform().number("select count(*) from " + counts.get(figure));
            assertThat(overview.get(field(figure)).longValue())
                    .as("%s in the overview", figure)
                    .isEqualTo(counted);
            assertThat(Lists.walk("/figures/rows?figure=" + figure, 3))
                    .as("rows of %s", figure)
                    .hasSize((int) counted)
                    .doesNotHaveDuplicates();
        }
        assertThat(overview.get("supports").longValue())
                .isEqualTo(Database.asPlatform().number("select count(*) from support"));
        List<Map<String, Object>> consultations =
                anonymous().get("/figures/consultations?limit=100").path("items");
        assertThat(consultations).isNotEmpty();
        for (Map<String, Object> row : consultations) {
            ofOne().forEach(
                            (figure, name) ->
                                    assertThat(
                                                    Lists.walk(
                                                            "/figures/rows?figure=%s&consultation=%s"
                                                                    .formatted(
                                                                            figure,
                                                                            row.get("slug")),
                                                            50))
                                            .as("%s of %s", figure, row.get("slug"))
                                            .hasSize((Integer) row.get(name)));
        }
    }

    /** The field in the row of one consultation, of each figure that has one. */
    private static Map<Figure, String> ofOne() {
        Map<Figure, String> fields = new EnumMap<>(Figure.class);
        fields.put(Figure.FIXED_POINTS, "fixedCount");
        fields.put(Figure.OPEN_POINTS, "openCount");
        fields.put(Figure.UNKNOWN_POINTS, "unknownCount");
        fields.put(Figure.OVERDUE_POINTS, "overdueCount");
        fields.put(Figure.SIGNALS, "signalCount");
        fields.put(Figure.CHALLENGES, "challengeCount");
        fields.put(Figure.UPHELD_CHALLENGES, "upheldCount");
        fields.put(Figure.OVERDUE_CHALLENGES, "overdueChallengeCount");
        fields.put(Figure.PROPOSALS, "proposalCount");
        fields.put(Figure.REACTIONS, "reactionCount");
        fields.put(Figure.CONTRIBUTIONS, "contributionCount");
        fields.put(Figure.ANSWERED, "answeredCount");
        fields.put(Figure.ANSWERED_IN_TIME, "answeredInTimeCount");
        fields.put(Figure.UNANSWERED_OVERDUE, "unansweredOverdueCount");
        fields.put(Figure.HIDDEN, "hiddenCount");
        fields.put(Figure.DECISIONS, "decisionCount");
        fields.put(Figure.DECISIONS_WITH_STATEMENT, "decisionWithStatementCount");
        fields.put(Figure.DECISIONS_WITHOUT_STATEMENT, "decisionWithoutStatementCount");
        fields.put(Figure.COMMITMENTS, "commitmentCount");
        fields.put(Figure.KEPT_COMMITMENTS, "keptCommitmentCount");
        fields.put(Figure.RUNNING_COMMITMENTS, "runningCommitmentCount");
        fields.put(Figure.LATE_COMMITMENTS, "lateCommitmentCount");
        fields.put(Figure.DISPUTED_COMMITMENTS, "disputedCommitmentCount");
        return fields;
    }

    /** For example {@code lateCommitments}. */
    private static String field(Figure figure) {
        String[] words = figure.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(
                                word ->
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** What each figure counts, from the tables alone. */
    private Map<Figure, String> independently() {
        String today = "date '" + clock.today() + "'";
        String due =
                """
                contribution x join consultation c on c.id = x.consultation_id
                left join contribution_answer y on y.contribution_id = x.id
                where y.contribution_id is null and x.text <> '' and %s > c.promise_answer_term_days
                    + greatest(x.received_on, case c.promise_answer_term_start
                        when 'COLLECTING_END' then (select min(n.first_date)
                            from consultation_phase n join consultation_phase k
                                on k.consultation_id = n.consultation_id and k.phase = 'COLLECTING'
                            where n.consultation_id = c.id and n.first_date > k.first_date) end)
                """
                        .formatted(today);
        String points = "decision_point where withdrawn_at is null and marker = ";
        Map<Figure, String> counts = new EnumMap<>(Figure.class);
        counts.put(Figure.CONSULTATIONS, "consultation");
        counts.put(
                Figure.OPEN,
                "consultation where purpose = 'PARTICIPATION' and nothing_open_since is null and "
                        + today
                        + " between participation_start_date and participation_end_date");
        counts.put(Figure.FIXED_POINTS, points + "'FIXED'");
        counts.put(Figure.OPEN_POINTS, points + "'OPEN'");
        counts.put(Figure.UNKNOWN_POINTS, points + "'UNKNOWN'");
        counts.put(
                Figure.OVERDUE_POINTS, points + "'UNKNOWN' and unknown_expected_date < " + today);
        counts.put(Figure.SIGNALS, "consultation_act where signal");
        counts.put(Figure.CHALLENGES, "challenge");
        counts.put(Figure.UPHELD_CHALLENGES, "challenge where state = 'UPHELD'");
        counts.put(
                Figure.OVERDUE_CHALLENGES,
                "challenge where state = 'RUNNING' and due_date < " + today);
        counts.put(Figure.PROPOSALS, "contribution where kind = 'PROPOSAL'");
        counts.put(Figure.REACTIONS, "contribution where kind = 'REACTION'");
        counts.put(Figure.CONTRIBUTIONS, "contribution");
        counts.put(Figure.ANSWERED, "contribution_answer");
        counts.put(
                Figure.ANSWERED_IN_TIME,
                "contribution_answer where timezone('Europe/Amsterdam', answered_at)"
                        + " < due_date + 1");
        counts.put(Figure.UNANSWERED_OVERDUE, due);
        counts.put(Figure.HIDDEN, "contribution where hidden_at is not null");
        counts.put(Figure.DECISIONS, "decision");
        counts.put(
                Figure.DECISIONS_WITH_STATEMENT, "decision where deviation_holder_id is not null");
        counts.put(
                Figure.DECISIONS_WITHOUT_STATEMENT, "decision where deviation_holder_id is null");
        counts.put(Figure.COMMITMENTS, "commitment");
        counts.put(
                Figure.KEPT_COMMITMENTS,
                "commitment where yes_count > 0 and partly_count + no_count = 0");
        counts.put(
                Figure.RUNNING_COMMITMENTS,
                "commitment where yes_count + partly_count + no_count = 0"
                        + " and (claim_number is not null or due_date >= "
                        + today
                        + ")");
        counts.put(
                Figure.LATE_COMMITMENTS,
                "commitment where claim_number is null and due_date < " + today);
        counts.put(Figure.DISPUTED_COMMITMENTS, "commitment where partly_count + no_count > 0");
        return counts;
    }
}
