package nl.speelruimte.answer;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** The clock of the duty to answer: what it counts is what one can count by hand. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class AnswerFiguresTest {

    private static final String OPEN = "Welke bomen?";
    private static final int TERM = 42;

    @Test
    void eachContributionCountsWhereItStands() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String late = Given.proposal(groen, OPEN, People.FATIMA);
        Given.proposal(groen, OPEN, People.JAN);
        String erased = Given.proposal(groen, OPEN, People.NOOR);
        erase(erased);
        Answering.pass(groen, TERM + 1);
        Answering.answered(groen, late);
        String inTime = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, inTime);
        Given.proposal(groen, OPEN, People.JAN);

        figures(groen)
                .then()
                .body("contributions", equalTo(5))
                .body("answered", equalTo(2))
                .body("inTime", equalTo(1))
                .body("overdue", equalTo(1))
                .body("erased", equalTo(1))
                .body("withdrawn", equalTo(0))
                .body("hidden", equalTo(0));
    }

    @Test
    void anErasedContributionThatWasAnsweredStaysAnswered() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.answered(groen, proposal);
        erase(proposal);

        figures(groen).then().body("answered", equalTo(1)).body("erased", equalTo(0));
        anonymous().get("/contributions/" + proposal + "/answer").then().statusCode(200);
    }

    @Test
    void onItsLastDayAContributionIsNotOverdueYet() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        Given.proposal(groen, OPEN, People.FATIMA);

        Answering.pass(groen, TERM);
        figures(groen).then().body("overdue", equalTo(0));
        Answering.pass(groen, 1);
        figures(groen).then().body("overdue", equalTo(1));
    }

    @Test
    void theTermMayCountFromTheFirstDayAfterCollecting() throws SQLException {
        Published groen = counting("COLLECTING_END");
        Given.proposal(groen, OPEN, People.FATIMA);
        LocalDate today = LocalDate.now(PlatformClock.ZONE);

        assertThat(dueDate(groen)).isEqualTo(today.plusDays(60 + TERM).toString());
        assertThat(dueDate(counting("SUBMISSION"))).isEqualTo(today.plusDays(TERM).toString());
    }

    @Test
    void theCouncilReadsTheSameFigures() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        Answering.answered(groen, Given.proposal(groen, OPEN, People.FATIMA));
        Given.proposal(groen, OPEN, People.JAN);
        Answering.pass(groen, TERM + 1);

        List<Map<String, Object>> rows = Lists.walk("/figures/consultations");
        assertThat(rows)
                .filteredOn(row -> row.get("slug").equals(groen.slug()))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("contributionCount", 2)
                                        .containsEntry("answeredCount", 1)
                                        .containsEntry("answeredInTimeCount", 1)
                                        .containsEntry("unansweredOverdueCount", 1));
        Map<String, Object> overview = anonymous().get("/figures/overview").path("");
        assertThat(overview)
                .containsEntry("contributions", sum(rows, "contributionCount"))
                .containsEntry("answered", sum(rows, "answeredCount"))
                .containsEntry("answeredInTime", sum(rows, "answeredInTimeCount"))
                .containsEntry("unansweredOverdue", sum(rows, "unansweredOverdueCount"));
    }

    @Test
    void countingByIndexGivesWhatTheListOfDutiesGives() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        Answering.answered(groen, Given.proposal(groen, OPEN, People.FATIMA));
        erase(Given.proposal(groen, OPEN, People.NOOR));
        Given.proposal(groen, OPEN, People.JAN);
        Answering.pass(groen, TERM + 1);

        assertThat(
                        Database.asPlatform()
                                .column(
                                        """
                                        select f.consultation_id from figure_answers(current_date) f
                                        where (contribution_count, answered_count, overdue_count,
                                            erased_count) is distinct from (
                                            select row(count(*),
                                                count(*) filter (where standing = 'ANSWERED'),
                                                count(*) filter (where standing = 'WAITING'
                                                    and due_date < current_date),
                                                count(*) filter (where standing = 'ERASED'))
                                            from contribution_duty d
                                            where d.consultation_id = f.consultation_id)
                                        """))
                .isEmpty();
    }

    @Test
    void anOfficialSeesWhatComesDueTheFirstDueFirst() throws SQLException {
        Published groen = Given.consultation().withOpenPoint(OPEN).published();
        String early = Given.proposal(groen, OPEN, People.FATIMA);
        Answering.pass(groen, 50);
        String late = Given.proposal(groen, OPEN, People.JAN);

        List<Map<String, Object>> duties =
                as(People.SANNE).get("/answer-duties?limit=100").path("items");
        assertThat(duties).isSortedAccordingTo((a, b) -> due(a).compareTo(due(b)));
        assertThat(duties)
                .filteredOn(duty -> duty.get("contributionId").equals(early))
                .singleElement()
                .satisfies(duty -> assertThat(duty).containsEntry("overdue", true));
        Answering.answered(groen, early, late);
        assertThat(as(People.SANNE).get("/answer-duties?limit=100").<List<String>>path(IDS))
                .doesNotContain(early, late);
    }

    private static final String IDS = "items.contributionId";

    private static String due(Map<String, Object> duty) {
        return (String) duty.get("dueDate");
    }

    private static Published counting(String start) {
        Published consultation =
                Given.consultation()
                        .withOpenPoint(OPEN)
                        .with(
                                "promise",
                                Map.of(
                                        "answerTermDays",
                                        TERM,
                                        "answerTermStart",
                                        start,
                                        "decider",
                                        "COUNCIL",
                                        "decisionDate",
                                        LocalDate.now(PlatformClock.ZONE).plusDays(90).toString(),
                                        "binding",
                                        "De raad legt uit waarom niet.",
                                        "updateRhythm",
                                        "Elke maand een bericht."))
                        .published();
        Given.proposal(consultation, OPEN, People.FATIMA);
        return consultation;
    }

    private static String dueDate(Published consultation) {
        return as(People.SANNE)
                .get("/consultations/" + consultation.slug() + "/answer-worklist")
                .path("items[0].dueDate");
    }

    private static void erase(String contribution) throws SQLException {
        Database.asOwner()
                .run(
                        "update contribution set title = '', text = '' where id = '"
                                + contribution
                                + "'");
    }

    private static Response figures(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug() + "/answer-figures");
    }

    private static int sum(List<Map<String, Object>> rows, String field) {
        return rows.stream().mapToInt(row -> (int) row.get(field)).sum();
    }
}
