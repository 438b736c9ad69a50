package nl.speelruimte.emaillink;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.speelruimte.testing.CapturedLog;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import nl.speelruimte.testing.RealMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a login, over real SMTP, up to the receipt. */
@QuarkusTest
@TestProfile(EmailLinkResourceTest.WithMail.class)
class EmailLinkResourceTest {

    private static final String OPEN = "Welke bomen?";
    private static final Pattern LINK = Pattern.compile("(\\S+)/bevestigen#(\\S+)");

    @Inject EmailLinkSender sender;
    @Inject EmailLinks links;

    private final Database database = Database.asPlatform();

    /** A word that stands in all this visitor is called and writes, and nowhere else. */
    private final String mark = "q" + UUID.randomUUID().toString().replace("-", "");

    private final String email = mark + "@post.example";

    /** Real mail, which is sent by the test alone. */
    public static class WithMail implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.scheduler.enabled",
                    "false",
                    "%test.speelruimte.rate-limits.contribution.per-first-day",
                    "3");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(Platform.class), new TestResourceEntry(RealMail.class));
        }
    }

    @Test
    void aProposalIsTakenInOnceItsAuthorConfirmedItByTheLinkInHerMail() throws SQLException {
        Published groen = published("EMAIL");
        propose(groen).then().statusCode(202).body(equalTo(""));
        anonymous()
                .get("/consultations/" + groen.slug() + "/proposals")
                .then()
                .body("items.size()", equalTo(0));

        String secret = secretOf(mailed(1).get(0));
        lookUp(secret)
                .then()
                .statusCode(200)
                .body("consultation.slug", equalTo(groen.slug()))
                .body("decisionPoint.title", equalTo(OPEN))
                .body("author", equalTo(mark))
                .body("title", equalTo("Voorstel van " + mark))
                .body("html", containsString("<p>Ik ben " + mark));
        Response confirmed = confirm(secret);

        String id = confirmed.then().statusCode(201).extract().path("proposal.proposal.id");
        assertThat(confirmed.getHeader("Location")).endsWith("/proposals/" + id);
        anonymous()
                .get("/proposals/" + id)
                .then()
                .body("author", equalTo(mark))
                .body("channel", equalTo("WEB"));
        anonymous()
                .body(Map.of("number", confirmed.path("proposal.receipt.number").toString()))
                .post("/receipt-lookups")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        as(People.SANNE)
                .get("/consultations/" + groen.slug() + "/answer-worklist")
                .then()
                .body("items.id", hasItem(id));
        assertThat(database.columnsWith(email))
                .as("what waited is gone")
                .containsExactly("person.email");
        assertThat(database.columnsWith(secret)).isEmpty();

        confirm(secret).then().statusCode(201).body("proposal.proposal.id", equalTo(id));
        lookUp(secret).then().statusCode(409).body("type", problem("email-link-used"));
    }

    @Test
    void aReactionInEnglishLikewise() {
        Published groen = published("EMAIL");
        Map<String, Object> reaction = Given.newReaction(groen, OPEN, "CONCERN");
        reaction.putAll(Map.of("author", mark, "email", email, "language", "en"));
        send(groen, "reactions-by-email", UUID.randomUUID(), reaction).then().statusCode(202);

        RealMail.Caught mail = mailed(1).get(0);
        assertThat(mail.subject()).isEqualTo("Confirm your contribution");
        lookUp(secretOf(mail)).then().statusCode(200).body("stance", equalTo("CONCERN"));
        confirm(secretOf(mail))
                .then()
                .statusCode(201)
                .body("reaction.reaction.stance", equalTo("CONCERN"));
    }

    @Test
    void nothingThatAVisitorTypedIsMailedAndNothingOfHerIsLogged() throws Exception {
        try (CapturedLog log = CapturedLog.start()) {
            Published groen = published("EMAIL");
            propose(groen);
            RealMail.Caught mail = mailed(1).get(0);

            assertThat(mail.text())
                    .contains("Groen in de Molenwijk", "Hebt u dit niet geschreven?")
                    .doesNotContain(mark);
            String secret = secretOf(mail);
            lookUp(secret);
            confirm(secret);
            assertThat(log.lines()).noneMatch(line -> line.contains(mark) || line.contains(secret));
        }
        assertThat(database.columnsWith(mark)).doesNotContain("register_entry.bytes");
    }

    @Test
    void whereALoginIsAskedNothingIsTakenInWithoutOne() {
        for (String access : new String[] {"LOGIN", null}) {
            Published groen = published(access);
            propose(groen).then().statusCode(401).body("type", problem("unauthorized"));
            anonymous()
                    .get("/consultations/" + groen.slug() + "/actions")
                    .then()
                    .body(
                            "actions.find { it.action == 'propose-by-email' }.problem",
                            equalTo("unauthorized"));
        }
        Published open = published("EMAIL");
        anonymous()
                .get("/consultations/" + open.slug() + "/actions")
                .then()
                .body("actions.find { it.action == 'react-by-email' }.allowed", equalTo(true));
        anonymous().get("/consultations/" + open.slug()).then().body("access", equalTo("EMAIL"));
    }

    @ParameterizedTest
    @CsvSource({
        "author, ''",
        "email, no-address",
        "language, fy",
        "title, Kort",
        "text, Kort",
        "cardVersion, 7",
        "decisionPointId, 00000000-0000-0000-0000-000000000000",
    })
    void aFaultIsNamedAtOnce(String field, String value) {
        Published groen = published("EMAIL");
        Map<String, Object> proposal = proposal(groen);
        proposal.put(field, field.equals("cardVersion") ? Integer.valueOf(value) : value);
        send(groen, "proposals-by-email", UUID.randomUUID(), proposal)
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/" + field));
    }

    @Test
    void whatBecameFixedMeanwhileIsRefusedAndTheTextStaysToBeRead() {
        Published groen = published("EMAIL");
        propose(groen);
        String secret = secretOf(mailed(1).get(0));
        Given.act(
                        groen,
                        "/decision-points/" + groen.point(OPEN) + "/markings",
                        Map.of(
                                "reason",
                                "Het contract is getekend.",
                                "point",
                                Given.fixedPoint("Er komen linden")))
                .then()
                .statusCode(201);

        confirm(secret).then().statusCode(409).body("type", problem("decision-point-fixed"));

        lookUp(secret).then().statusCode(200).body("text", containsString(mark));
        propose(groen).then().statusCode(409).body("type", problem("decision-point-fixed"));
    }

    @Test
    void manyConfirmationsAtOnceMakeOneProposal() {
        Published groen = published("EMAIL");
        propose(groen);
        String secret = secretOf(mailed(1).get(0));

        List<Response> answers = Parallel.times(8, i -> confirm(secret));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(answers.stream().map(answer -> answer.<String>path("proposal.proposal.id")))
                .containsOnly(answers.get(0).<String>path("proposal.proposal.id"));
        anonymous().get("/consultations/" + groen.slug()).then().body("proposalCount", equalTo(1));
    }

    @Test
    void aRetriedRequestIsMailedOnceAndItsKeyIsForNothingElse() {
        Published groen = published("EMAIL");
        UUID key = UUID.randomUUID();
        List<Response> answers =
                Parallel.times(4, i -> send(groen, "proposals-by-email", key, proposal(groen)));
        assertThat(answers).allMatch(answer -> answer.statusCode() == 202);
        Map<String, Object> other = proposal(groen);
        other.put("title", "Iets heel anders");
        send(groen, "proposals-by-email", key, other)
                .then()
                .statusCode(409)
                .body("type", problem("idempotency-key-reused"));
        send(groen, "proposals-by-email", null, other)
                .then()
                .statusCode(400)
                .body("type", problem("idempotency-key-required"));

        mailed(1);
        sender.run();
        assertThat(RealMail.mailsTo(email)).hasSize(1);
    }

    @Test
    void killedAfterItTookAMailTheNextOneSendsAnotherAndBothLinksWork() throws SQLException {
        Published groen = published("EMAIL");
        propose(groen);
        EmailLinks.Due taken = takeOurs();
        assertThat(taken.email()).isEqualTo(email);
        sender.run();
        assertThat(RealMail.mailsTo(email)).as("it waits before it tries again").isEmpty();
        database.run(
                "update unconfirmed_contribution set next_attempt_at = now() where email = '"
                        + email
                        + "'");

        String second = secretOf(mailed(1).get(0));

        lookUp(taken.secret().characters()).then().statusCode(200);
        confirm(second).then().statusCode(201);
        lookUp(taken.secret().characters()).then().statusCode(409);
    }

    @Test
    void severalBackEndsTakeEachMailOnce() {
        Published groen = published("EMAIL");
        propose(groen);
        long ours =
                Parallel.times(4, i -> links.take()).stream()
                        .flatMap(java.util.Optional::stream)
                        .filter(due -> due.email().equals(email))
                        .count();
        assertThat(ours).isEqualTo(1);
    }

    @Test
    void afterItsTimeALinkOpensNothingAndAllIsDeleted() throws SQLException {
        Published groen = published("EMAIL");
        propose(groen);
        String secret = secretOf(mailed(1).get(0));
        database.run(
                "update unconfirmed_contribution set created_at = now() - interval '3 days',"
                        + " expires_at = now() - interval '1 second' where email = '"
                        + email
                        + "'");

        lookUp(secret).then().statusCode(404).body("type", problem("email-link-unknown"));
        confirm(secret).then().statusCode(404);
        sender.run();
        assertThat(database.columnsWith(mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "' or 1=1 --", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void aForgedSecretOpensNothing(String secret) {
        lookUp(secret).then().statusCode(404).body("type", problem("email-link-unknown"));
        confirm(secret).then().statusCode(404).body("type", problem("email-link-unknown"));
    }

    @Test
    void nobodysMailboxIsFilledAndTheAnswerStaysTheSame() throws SQLException {
        Published groen = published("EMAIL");
        for (int i = 0; i < UnconfirmedContributions.MOST_PER_EMAIL + 2; i++) {
            propose(groen).then().statusCode(202).body(equalTo(""));
        }
        assertThat(
                        database.number(
                                "select count(*) from unconfirmed_contribution where email = '"
                                        + email
                                        + "'"))
                .isEqualTo(UnconfirmedContributions.MOST_PER_EMAIL);
    }

    @Test
    void aNewAddressMayBringInOnlySoMuchOnItsFirstDay() {
        Published groen = published("EMAIL");
        for (int i = 0; i < 4; i++) {
            propose(groen);
        }
        List<RealMail.Caught> mails = mailed(4);
        for (int i = 0; i < 3; i++) {
            confirm(secretOf(mails.get(i))).then().statusCode(201);
        }
        confirm(secretOf(mails.get(3)))
                .then()
                .statusCode(429)
                .body("type", problem("new-account-limit"));
    }

    @Test
    void whoRegistersLaterWithThatAddressIsTheSamePerson() {
        Published groen = published("EMAIL");
        propose(groen);
        String id =
                confirm(secretOf(mailed(1).get(0))).then().extract().path("proposal.proposal.id");
        propose(groen);
        String resident =
                People.resident("s" + mark, email.toUpperCase(java.util.Locale.ROOT), true);

        as(resident)
                .get("/personal-data")
                .then()
                .statusCode(200)
                .body(containsString(id))
                .body(
                        "sections.find { it.heading == 'unconfirmedContributions' }.records[0].email",
                        equalTo(email));
    }

    @Test
    void whoErasesHerselfTakesAllThatWaitsForHerAddressWithHer() throws SQLException {
        Published groen = published("EMAIL");
        String resident = People.resident("s" + mark, email, true);
        propose(groen);
        String used = secretOf(mailed(1).get(0));
        confirm(used).then().statusCode(201);
        propose(groen);
        String waiting = secretOf(mailed(2).get(1));
        as(resident).body(Map.of("language", "en")).put("/session/language").then().statusCode(204);

        as(resident)
                .body(Map.of("confirmation", "erase-me"))
                .put("/account/erasure")
                .then()
                .statusCode(204);

        assertThat(database.columnsWith(mark)).containsExactly("account_removal.subject");
        for (String secret : List.of(used, waiting)) {
            lookUp(secret).then().statusCode(404);
            confirm(secret).then().statusCode(404);
        }
    }

    private EmailLinks.Due takeOurs() {
        EmailLinks.Due due = links.take().orElseThrow();
        while (!due.email().equals(email)) {
            due = links.take().orElseThrow();
        }
        return due;
    }

    private List<RealMail.Caught> mailed(int count) {
        sender.run();
        return RealMail.mailsTo(email, count);
    }

    private static String secretOf(RealMail.Caught mail) {
        Matcher link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        return link.group(2);
    }

    private static Published published(String access) {
        return Given.consultation().withOpenPoint(OPEN).with("access", access).published();
    }

    private Map<String, Object> proposal(Published consultation) {
        Map<String, Object> proposal = new HashMap<>(Given.newProposal(consultation, OPEN));
        proposal.put("title", "Voorstel van " + mark);
        proposal.put("text", "Ik ben " + mark + " en ik wil graag een bankje.");
        proposal.putAll(Map.of("author", mark, "email", email, "language", "nl"));
        return proposal;
    }

    private Response propose(Published consultation) {
        return send(consultation, "proposals-by-email", UUID.randomUUID(), proposal(consultation));
    }

    private static Response send(
            Published consultation, String what, UUID key, Map<String, Object> body) {
        var request = anonymous().body(body);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post("/consultations/" + consultation.slug() + "/" + what);
    }

    private static Response lookUp(String secret) {
        return anonymous().body(Map.of("secret", secret)).post("/email-link-lookups");
    }

    private static Response confirm(String secret) {
        return anonymous().body(Map.of("secret", secret)).post("/email-link-confirmations");
    }

    private static org.hamcrest.Matcher<Object> problem(String slug) {
        return equalTo("urn:speelruimte:problem:" + slug);
    }
}
