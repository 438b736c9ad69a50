package nl.speelruimte.answer;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** From the draft of an answer to what residents read. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class PublishAnswersTest {

    private static final String OPEN = "Welke bomen?";
    private static final String OTHER = "Bij nader inzien komen er twee bankjes in de schaduw.";
    private static final String COLLEAGUE =
            People.token("omar-official", "Omar", "Yilmaz", Role.OFFICIAL);

    @Inject Sequencer sequencer;

    @Test
    void everyContributionOfAThemeIsAnsweredAndTheRegisterSaysSo() {
        Published groen = published();
        String first = Given.proposal(groen, OPEN, People.FATIMA);
        String second = Given.proposal(groen, OPEN, People.JAN);
        answerOf(first).then().statusCode(404);

        String answer = Answering.answered(groen, first, second);

        for (String contribution : List.of(first, second)) {
            answerOf(contribution)
                    .then()
                    .statusCode(200)
                    .body("outcome", equalTo("ADOPTED"))
                    .body("text", equalTo(Answering.REASON))
                    .body("officialFunction", equalTo("projectleider groen"))
                    .body("theme", equalTo("Bankjes en schaduw"))
                    .body("versions", hasSize(1));
        }
        list(groen)
                .then()
                .body("items", hasSize(1))
                .body("items[0].theme", equalTo("Bankjes en schaduw"))
                .body("items[0].contributionCount", equalTo(2));
        sequencer.run();
        Response entries = anonymous().get("/register/entries?subject=" + answer);
        entries.then()
                .body("items.type", contains("contributions-answered", "answer-published"))
                .body("items[1].texts.name", contains("text", "title"));
        assertThat(entries.<String>path("items[0].entry")).contains(first, second);
        assertThat(entries.<String>path("items[1].entry"))
                .contains("\"outcome\":\"ADOPTED\"", "\"version\":1")
                .doesNotContain("bankje");
    }

    @Test
    void aRevisionIsADraftUntilItIsPublishedAndAllVersionsStayPublic() {
        Published groen = published();
        String contribution = Given.proposal(groen, OPEN, People.FATIMA);
        String answer = Answering.answered(groen, contribution);

        write(People.SANNE.token(), answer, "PARTLY", OTHER).then().statusCode(200);
        answerOf(contribution).then().body("text", equalTo(Answering.REASON));

        Answering.publish(groen, answer)
                .then()
                .statusCode(201)
                .body("answerCount", equalTo(1))
                .body("contributionCount", equalTo(0));
        answerOf(contribution)
                .then()
                .body("outcome", equalTo("PARTLY"))
                .body("versions.number", contains(2, 1))
                .body("versions.text", contains(OTHER, Answering.REASON));
    }

    @Test
    void whatComesIntoAThemeLaterIsAnsweredWhenItsAnswerIsPublishedAgain() {
        Published groen = published();
        String early = Given.proposal(groen, OPEN, People.FATIMA);
        String late = Given.proposal(groen, OPEN, People.JAN);
        String theme = Answering.grouped(groen, early);
        String answer = Answering.draft(groen, theme);
        Answering.publish(groen, answer).then().statusCode(201);

        Answering.regroup(theme, List.of(late), List.of()).then().statusCode(200);
        answerOf(late).then().statusCode(404);
        Answering.publish(groen, answer)
                .then()
                .statusCode(201)
                .body("answerCount", equalTo(0))
                .body("contributionCount", equalTo(1));

        answerOf(late).then().statusCode(200).body("versions", hasSize(1));
    }

    @Test
    void anAnswerOfItsOwnGoesBeforeThatOfTheTheme() {
        Published groen = published();
        String special = Given.proposal(groen, OPEN, People.FATIMA);
        String other = Given.proposal(groen, OPEN, People.JAN);
        String theme = Answering.draft(groen, Answering.grouped(groen, special, other));
        String own =
                Answering.draft(
                                groen,
                                People.SANNE,
                                Map.of("contribution", special, "outcome", "CANNOT"))
                        .path("id");

        Answering.publish(groen, theme, own).then().body("contributionCount", equalTo(2));

        answerOf(special).then().body("outcome", equalTo("CANNOT")).body("theme", equalTo(null));
        answerOf(other).then().body("outcome", equalTo("ADOPTED"));
    }

    @Test
    void whoWritesSecondHearsItAndLosesNothing() {
        Published groen = published();
        String answer =
                Answering.draft(
                        groen,
                        Answering.grouped(groen, Given.proposal(groen, OPEN, People.FATIMA)));

        List<Integer> statuses =
                Parallel.times(
                        2,
                        i ->
                                as(People.SANNE)
                                        .header("If-Match", "\"0\"")
                                        .body(Map.of("outcome", "PARTLY", "text", OTHER + i))
                                        .put("/answers/" + answer)
                                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        as(People.SANNE)
                .get("/answers/" + answer)
                .then()
                .body("text", equalTo(OTHER + statuses.indexOf(200)));
    }

    @Test
    void oneOfTwoOfficialsStartsTheAnswerToATheme() {
        Published groen = published();
        String theme = Answering.grouped(groen, Given.proposal(groen, OPEN, People.FATIMA));

        List<Integer> statuses =
                Parallel.times(
                        2,
                        i ->
                                Answering.draft(groen, People.SANNE, Map.of("theme", theme))
                                        .statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aReviewIsDoneByAnotherOfficialAndPublicationWaitsForIt() {
        Published groen = published();
        String answer =
                Answering.draft(
                        groen,
                        Answering.grouped(groen, Given.proposal(groen, OPEN, People.FATIMA)));

        step(People.SANNE.token(), answer, "review-request")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVIEW_ASKED"));
        Answering.publish(groen, answer)
                .then()
                .statusCode(409)
                .body("type", endsWith("answer-step-refused"))
                .body("answers", contains(answer));
        step(People.SANNE.token(), answer, "approval")
                .then()
                .statusCode(409)
                .body("type", endsWith("review-by-another"));
        step(COLLEAGUE, answer, "approval").then().body("state", equalTo("APPROVED"));
        Answering.publish(groen, answer).then().statusCode(201);
    }

    @Test
    void whatChangedMeanwhileIsNamedAndNothingIsPublished() {
        Published groen = published();
        String same = Given.proposal(groen, OPEN, People.FATIMA);
        String theme = Answering.grouped(groen, Given.proposal(groen, OPEN, People.JAN));
        String unchanged = Answering.draft(groen, Answering.grouped(groen, same));
        String changed = Answering.draft(groen, theme);
        List<Map<String, Object>> seen =
                List.of(
                        Map.of("id", unchanged, "version", Answering.version(unchanged)),
                        Map.of("id", changed, "version", Answering.version(changed)));
        String late = Given.proposal(groen, OPEN, People.NOOR);
        Answering.regroup(theme, List.of(late), List.of()).then().statusCode(200);

        Answering.publish(groen, seen)
                .then()
                .statusCode(412)
                .body("type", endsWith("changed-meanwhile"))
                .body("answers", contains(changed));

        answerOf(same).then().statusCode(404);
    }

    @Test
    void anAnswerNeedsAReasonAndSomethingToAnswer() {
        Published groen = published();
        String empty = Answering.draft(groen, Answering.theme(groen, "Leeg"));

        Answering.publish(groen, empty)
                .then()
                .statusCode(409)
                .body("type", endsWith("answer-without-contributions"))
                .body("answers", contains(empty));
        Answering.draft(groen, People.SANNE, Map.of("theme", empty, "text", "Te kort."))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/text"));
        Answering.draft(groen, People.SANNE, Map.of()).then().statusCode(400);
        Answering.draft(groen, People.SANNE, Map.of("contribution", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/contribution"));
    }

    @Test
    void theSameRequestAgainPublishesNothingAnew() {
        Published groen = published();
        String answer =
                Answering.draft(
                        groen,
                        Answering.grouped(groen, Given.proposal(groen, OPEN, People.FATIMA)));
        Map<String, Object> request =
                Map.of("answers", List.of(Map.of("id", answer, "version", 0)));
        UUID key = UUID.randomUUID();
        String path = "/consultations/" + groen.slug() + "/answer-publications";

        for (int i = 0; i < 2; i++) {
            as(People.SANNE)
                    .header("Idempotency-Key", key)
                    .body(request)
                    .post(path)
                    .then()
                    .statusCode(201)
                    .body("contributionCount", equalTo(1));
        }
        creating(People.SANNE).body(request).post(path).then().statusCode(412);
    }

    @Test
    void aThousandAnswersArePublishedInOneRequest() throws SQLException {
        Published groen = published();
        Given.proposal(groen, OPEN, People.FATIMA);
        String slug = groen.slug();
        Database owner = Database.asOwner();
        owner.run(
                """
                insert into contribution (id, consultation_id, decision_point_id, card_version,
                    author_id, title, text, submitted_at, kind, channel, received_on)
                select gen_random_uuid(), x.consultation_id, x.decision_point_id, 1, x.author_id,
                    x.title, x.text, x.submitted_at, x.kind, x.channel, x.received_on
                from contribution x join consultation c on c.id = x.consultation_id
                cross join generate_series(1, 1999) where c.slug = '%s'
                """
                        .formatted(slug));
        owner.run(
                """
                insert into theme select gen_random_uuid(), c.id, 0, 'Thema ' || n
                from consultation c cross join generate_series(1, 1000) n where c.slug = '%s'
                """
                        .formatted(slug));
        owner.run(
                """
                insert into theme_contribution
                select x.id, t.id, t.consultation_id
                from (select *, mod(row_number() over (order by id), 1000) as n from contribution) x
                join (select *, row_number() over (partition by consultation_id order by id) - 1 as n
                    from theme) t on t.consultation_id = x.consultation_id and t.n = x.n
                join consultation c on c.id = x.consultation_id where c.slug = '%s'
                """
                        .formatted(slug));
        owner.run(
                """
                insert into answer (id, consultation_id, version, theme_id, state, outcome, text,
                    writer_id, changed_at)
                select gen_random_uuid(), c.id, 0, t.id, 'DRAFT', 'PARTLY', '%s', c.official_id, now()
                from theme t join consultation c on c.id = t.consultation_id where c.slug = '%s'
                """
                        .formatted(OTHER, slug));
        List<Map<String, Object>> seen = new ArrayList<>();
        owner.column(
                        "select a.id from answer a join consultation c on c.id = a.consultation_id"
                                + " where c.slug = '"
                                + slug
                                + "'")
                .forEach(id -> seen.add(Map.of("id", id, "version", 0)));

        long start = System.nanoTime();
        Response published = Answering.publish(groen, seen);
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        published.then().statusCode(201).body("answerCount", equalTo(1000));
        assertThat(took).isLessThan(Duration.ofSeconds(5));
        list(groen).then().body("items", hasSize(20));
        anonymous()
                .get("/consultations/" + slug + "/answer-figures")
                .then()
                .body("answered", equalTo(published.<Integer>path("contributionCount")));
    }

    private static Published published() {
        return Given.consultation().withOpenPoint(OPEN).published();
    }

    private static Response answerOf(String contribution) {
        return anonymous().get("/contributions/" + contribution + "/answer");
    }

    private static Response list(Published consultation) {
        return anonymous().get("/consultations/" + consultation.slug() + "/answers");
    }

    private static Response write(String official, String answer, String outcome, String text) {
        return as(official)
                .header("If-Match", "\"" + Answering.version(answer) + "\"")
                .body(Map.of("outcome", outcome, "text", text))
                .put("/answers/" + answer);
    }

    private static Response step(String official, String answer, String step) {
        return as(official)
                .header("If-Match", "\"" + Answering.version(answer) + "\"")
                .put("/answers/" + answer + "/" + step);
    }
}
