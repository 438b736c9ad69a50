package nl.speelruimte;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Supplier;
import nl.speelruimte.register.Sequencer;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Committing;
import nl.speelruimte.testing.Deciding;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.DraftSteps;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A read sends as many statements for thirty rows as for three: no query per row. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class StatementCountTest {

    private static final int FEW = 3;
    private static final int MANY = 30;

    @Inject SessionFactory sessions;
    @Inject Sequencer sequencer;
    @Inject Scheduler scheduler;

    private Statistics statistics;

    @BeforeEach
    void count() {
        scheduler.pause();
        statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @AfterEach
    void goOn() {
        scheduler.resume();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/consultations?limit=",
                "/figures/consultations?limit=",
                "/figures/rows?figure=CONSULTATIONS&limit="
            })
    void aListOfConsultations(String path) {
        publish(MANY - Lists.walk("/consultations").size());

        assertSameCount(() -> anonymous().get(path + FEW), () -> anonymous().get(path + MANY));
    }

    @Test
    void aListOfProposals() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        People.newResidents(MANY).forEach(author -> Given.proposal(groen, "Welke bomen?", author));
        String path = "/consultations/" + groen.slug() + "/proposals?sort=";

        for (String sort : new String[] {"NEWEST", "MOST_SUPPORTED"}) {
            assertSameCount(
                    () -> anonymous().get(path + sort + "&limit=" + FEW),
                    () -> anonymous().get(path + sort + "&limit=" + MANY));
        }
    }

    @Test
    void theCommentsOnAProposal() {
        String proposal =
                Given.proposal(
                        Given.consultation().withOpenPoint("Welke bomen?").published(),
                        "Welke bomen?",
                        People.JAN);
        People.newResidents(MANY)
                .forEach(author -> Given.comment(proposal, author, "Daar ben ik het mee eens."));
        String path = "/proposals/" + proposal + "/comments?limit=";

        assertSameCount(() -> anonymous().get(path + FEW), () -> anonymous().get(path + MANY));
    }

    @Test
    void aListOfReactions() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        People.newResidents(MANY)
                .forEach(author -> Given.reaction(groen, "Welke bomen?", "AGREE", author));
        String path = "/consultations/" + groen.slug() + "/reactions?stance=AGREE&limit=";

        assertSameCount(() -> anonymous().get(path + FEW), () -> anonymous().get(path + MANY));
    }

    @Test
    void theActsInTheRegister() {
        publish(MANY);
        sequencer.run();

        assertSameCount(
                () -> anonymous().get("/register/entries?limit=" + FEW),
                () -> anonymous().get("/register/entries?limit=" + MANY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places", "/place-features"})
    void theWijkenAndBuurten(String path) {
        Given.places("41", "01");
        long few = statements(() -> anonymous().get(path));
        Given.places("42", "01", "02", "03");

        assertThat(statements(() -> anonymous().get(path))).isEqualTo(few);
    }

    @Test
    void actsAndChallengesOfAConsultation() {
        Published few = changed(FEW);
        Published many = changed(MANY);

        for (String below : new String[] {"/acts", "/challenges"}) {
            assertSameCount(
                    () -> anonymous().get("/consultations/" + few.slug() + below + "?limit=40"),
                    () -> anonymous().get("/consultations/" + many.slug() + below + "?limit=40"));
        }
    }

    private static Published changed(int times) {
        Published consultation = withPoints(times);
        for (int i = 0; i < times; i++) {
            String point = "Welke bomen in straat " + i + "?";
            Given.challenge(consultation, point, "SAYS_OPEN_IS_FIXED").then().statusCode(201);
            Given.act(
                            consultation,
                            "/decision-points/" + consultation.point(point) + "/influence-levels",
                            Map.of("reason", "Er is meer geld.", "influenceLevel", "COPRODUCE"))
                    .then()
                    .statusCode(201);
        }
        return consultation;
    }

    @Test
    void themesAnswersAndTheListsOfficialsAnswerFrom() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        People.newResidents(MANY)
                .forEach(
                        author ->
                                Answering.answered(
                                        groen, Given.proposal(groen, "Welke bomen?", author)));

        for (String below :
                new String[] {"/themes", "/answer-drafts", "/answers", "/answer-worklist"}) {
            String path = "/consultations/" + groen.slug() + below + "?limit=";
            assertSameCount(
                    () -> as(People.SANNE).get(path + FEW),
                    () -> as(People.SANNE).get(path + MANY));
        }
        assertSameCount(
                () -> as(People.SANNE).get("/answer-duties?limit=" + FEW),
                () -> as(People.SANNE).get("/answer-duties?limit=" + MANY));
    }

    @Test
    void whatIsFinished() {
        String answer = Committing.answered(Committing.consultation(), People.FATIMA);
        for (int i = 0; i < MANY; i++) {
            Committing.claim(Committing.made(answer)).then().statusCode(Committing.DONE);
        }

        assertSameCount(
                () -> anonymous().get("/results?limit=" + FEW),
                () -> anonymous().get("/results?limit=" + MANY));
    }

    @Test
    void theDecisionsOfAConsultation() throws SQLException {
        Published few = decided(FEW);
        Published many = decided(MANY);

        assertSameCount(
                () -> anonymous().get("/consultations/" + few.slug() + "/decisions?limit=40"),
                () -> anonymous().get("/consultations/" + many.slug() + "/decisions?limit=40"));
        assertSameCount(
                () -> as(People.SANNE).get("/consultations/" + few.slug() + "/actions"),
                () -> as(People.SANNE).get("/consultations/" + many.slug() + "/actions"));
    }

    private static Published decided(int points) throws SQLException {
        Published consultation = withPoints(points);
        Answering.pass(consultation, 61);
        consultation
                .points()
                .keySet()
                .forEach(
                        point ->
                                Deciding.publish(
                                                consultation,
                                                Deciding.decision(consultation, point))
                                        .then()
                                        .statusCode(201));
        return consultation;
    }

    @Test
    void aListOfDrafts() {
        for (int i = 0; i < MANY; i++) {
            creating(People.SANNE)
                    .body(Map.of("kind", "PLAN", "title", "Groen in de Molenwijk"))
                    .post("/drafts");
        }

        assertSameCount(
                () -> as(People.SANNE).get("/drafts?limit=" + FEW),
                () -> as(People.SANNE).get("/drafts?limit=" + MANY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/card-versions/1",
                "/actions",
                "/acts",
                "/proposals",
                "/reactions",
                "/reaction-counts",
                "/challenges"
            })
    void aConsultationWithItsPoints(String below) {
        String few = withPoints(FEW).slug();
        String many = withPoints(MANY).slug();

        assertSameCount(
                () -> as(People.FATIMA).get("/consultations/" + few + below),
                () -> as(People.FATIMA).get("/consultations/" + many + below));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/actions"})
    void aProposalWithItsSupport(String below) {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String few = Given.proposal(groen, "Welke bomen?", People.FATIMA);
        String many = Given.proposal(groen, "Welke bomen?", People.FATIMA);
        People.newResidents(FEW).forEach(person -> support(few, person));
        People.newResidents(MANY).forEach(person -> support(many, person));

        assertSameCount(
                () -> as(People.JAN).get("/proposals/" + few + below),
                () -> as(People.JAN).get("/proposals/" + many + below));
    }

    @Test
    void theOverview() {
        long before = statements(() -> anonymous().get("/figures/overview"));
        publish(FEW);

        assertThat(statements(() -> anonymous().get("/figures/overview"))).isEqualTo(before);
    }

    @Test
    void theMunicipalityWithItsPortfolioHolders() {
        long before = statements(() -> anonymous().get("/municipality"));
        for (int i = 0; i < FEW; i++) {
            Given.portfolioHolder();
        }

        assertThat(statements(() -> anonymous().get("/municipality"))).isEqualTo(before);
    }

    private void assertSameCount(Supplier<Response> few, Supplier<Response> many) {
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    private long statements(Supplier<Response> read) {
        long before = statistics.getPrepareStatementCount();
        assertThat(read.get().statusCode()).isEqualTo(200);
        long sent = statistics.getPrepareStatementCount() - before;
        assertThat(sent).as("statements of a read").isPositive();
        return sent;
    }

    private static void publish(int count) {
        for (int i = 0; i < count; i++) {
            Given.consultation().withOpenPoint("Welke bomen?").published();
        }
    }

    private static Published withPoints(int count) {
        DraftSteps draft = Given.consultation();
        for (int i = 0; i < count; i++) {
            draft.withOpenPoint("Welke bomen in straat " + i + "?");
        }
        return draft.published();
    }

    private static void support(String proposal, String person) {
        as(person).put("/proposals/" + proposal + "/support").then().statusCode(204);
    }
}
