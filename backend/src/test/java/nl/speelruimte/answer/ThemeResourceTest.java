package nl.speelruimte.answer;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** Sorting contributions into themes. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ThemeResourceTest {

    private static final String OPEN = "Welke bomen?";

    @Test
    void contributionsGoIntoAThemeTogetherAndTwiceChangesNothing() {
        Published groen = published();
        String first = Given.proposal(groen, OPEN, People.FATIMA);
        String second = Given.proposal(groen, OPEN, People.JAN);
        String theme = Answering.theme(groen, "Bankjes");

        for (int i = 0; i < 2; i++) {
            Answering.regroup(theme, List.of(first, second), List.of())
                    .then()
                    .statusCode(200)
                    .body("contributionCount", equalTo(2))
                    .body("waitingCount", equalTo(2))
                    .body("answeredCount", equalTo(0));
        }
        Answering.regroup(theme, List.of(), List.of(first))
                .then()
                .body("contributionCount", equalTo(1));
    }

    @Test
    void aContributionIsInOneThemeAndMovesBetweenThem() {
        Published groen = published();
        String proposal = Given.proposal(groen, OPEN, People.FATIMA);
        String from = Answering.grouped(groen, proposal);
        String to = Answering.grouped(groen, proposal);

        theme(from).then().body("contributionCount", equalTo(0));
        theme(to).then().body("contributionCount", equalTo(1));
    }

    @Test
    void whatIsAnsweredStaysWhereItIsAndTheRefusalNamesIt() {
        Published groen = published();
        String answered = Given.proposal(groen, OPEN, People.FATIMA);
        String waiting = Given.proposal(groen, OPEN, People.JAN);
        Answering.answered(groen, answered);
        String theme = Answering.theme(groen, "Bomen");

        Answering.regroup(theme, List.of(waiting, answered), List.of())
                .then()
                .statusCode(409)
                .body("type", endsWith("contributions-answered"))
                .body("contributions", contains(answered));
        theme(theme).then().body("contributionCount", equalTo(0));
    }

    @Test
    void onlyWhatIsOfTheConsultationGoesIntoItsThemes() {
        Published groen = published();
        String elsewhere = Given.proposal(published(), OPEN, People.FATIMA);
        String theme = Answering.theme(groen, "Bankjes");

        for (String id : List.of(elsewhere, UUID.randomUUID().toString())) {
            Answering.regroup(theme, List.of(id), List.of())
                    .then()
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/add"))
                    .body("violations[0].code", equalTo("unknown-reference"));
        }
        List<String> tooMany =
                IntStream.range(0, 1001).mapToObj(i -> UUID.randomUUID().toString()).toList();
        Answering.regroup(theme, tooMany, List.of())
                .then()
                .statusCode(400)
                .body("violations[0].code", equalTo("too-long"));
    }

    @Test
    void theSecondOfTwoOfficialsWhoRenameAThemeIsToldSo() {
        String theme = Answering.theme(published(), "Bankjes");

        List<Integer> statuses =
                Parallel.times(
                        2,
                        i ->
                                as(People.SANNE)
                                        .header("If-Match", "\"0\"")
                                        .body(Map.of("title", "Zitten in het park " + i))
                                        .put("/themes/" + theme)
                                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        as(People.SANNE)
                .body(Map.of("title", "Zonder versie"))
                .put("/themes/" + theme)
                .then()
                .statusCode(428);
    }

    @Test
    void aThemeCanBeRemovedUntilResidentsReadItsAnswer() {
        Published groen = published();
        String drafted = Answering.grouped(groen, Given.proposal(groen, OPEN, People.FATIMA));
        Answering.draft(groen, drafted);
        String proposal = Given.proposal(groen, OPEN, People.JAN);
        Answering.answered(groen, proposal);
        String answered = worklist(groen, "filter=ANSWERED").path("items[0].themeId");

        remove(drafted).then().statusCode(204);
        theme(drafted).then().statusCode(404);
        remove(answered).then().statusCode(409).body("type", endsWith("theme-answered"));
    }

    @Test
    void theWorklistFiltersAndFindsDutchWords() {
        Published groen = published();
        String bench = Given.proposal(groen, OPEN, People.FATIMA);
        String grouped = Given.proposal(groen, OPEN, People.JAN);
        String theme = Answering.grouped(groen, grouped);

        worklist(groen, "filter=WITHOUT_THEME").then().body("items.id", contains(bench));
        worklist(groen, "theme=" + theme)
                .then()
                .body("items.id", contains(grouped))
                .body("items[0].themeTitle", equalTo("Bankjes en schaduw"))
                .body("items[0].kind", equalTo("PROPOSAL"))
                .body("items[0].standing", equalTo("WAITING"))
                .body("items[0].author", equalTo("Jan W."));
        worklist(groen, "q=rust%20schaduw").then().body("items", hasSize(2));
        worklist(groen, "q=ouder").then().body("items", hasSize(2));
        worklist(groen, "q=zwembad").then().body("items", hasSize(0));
        worklist(groen, "decisionPoint=" + groen.point(OPEN)).then().body("items", hasSize(2));
        worklist(groen, "filter=OVERDUE").then().body("items", hasSize(0));
        worklist(groen, "q=%00").then().statusCode(400);
    }

    @Test
    void officialsReadAndFindNothingOfWhatWasWithdrawn() {
        Published groen = published();
        String author = People.newResident();
        String bench = Given.proposal(groen, OPEN, author);
        String answer =
                Answering.draft(groen, People.SANNE, Map.of("contribution", bench)).path("id");
        as(People.SANNE).get("/answers/" + answer).then().body("title", not(emptyString()));

        Given.withdraw(bench, author);

        worklist(groen, "filter=ALL")
                .then()
                .body("items.standing", contains("WITHDRAWN"))
                .body("items.title", contains(""))
                .body("items.text", contains(""));
        worklist(groen, "q=bankje").then().body("items", hasSize(0));
        as(People.SANNE).get("/answers/" + answer).then().body("title", equalTo(""));
    }

    @Test
    void theWorklistIsReadPageByPage() {
        Published groen = published();
        String first = Given.proposal(groen, OPEN, People.FATIMA);
        String second = Given.proposal(groen, OPEN, People.JAN);

        Response page = worklist(groen, "limit=1");
        page.then().body("items.id", contains(first));
        worklist(groen, "limit=1&cursor=" + page.path("nextCursor"))
                .then()
                .body("items.id", contains(second))
                .body("nextCursor", equalTo(null));
    }

    private static Published published() {
        return Given.consultation().withOpenPoint(OPEN).published();
    }

    private static Response theme(String id) {
        return as(People.SANNE).get("/themes/" + id);
    }

    private static Response remove(String theme) {
        return as(People.SANNE).header("If-Match", "\"0\"").delete("/themes/" + theme);
    }

    private static Response worklist(Published consultation, String query) {
        return as(People.SANNE)
                .urlEncodingEnabled(false)
                .get("/consultations/" + consultation.slug() + "/answer-worklist?" + query);
    }

    @Test
    void whatIsNoThemeIsNotFound() {
        anonymous().get("/consultations/bestaat-niet/answers").then().statusCode(404);
        theme(UUID.randomUUID().toString()).then().statusCode(404);
    }
}
