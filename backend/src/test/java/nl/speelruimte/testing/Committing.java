package nl.speelruimte.testing;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given.Published;
import org.hamcrest.Matcher;

/** Situations in which something is agreed, reached by the real steps over the interface. */
public final class Committing {

    /** How a step that is taken is answered. */
    public static final Matcher<Integer> DONE = anyOf(is(200), is(201));

    /** What is agreed. */
    public static final String TEXT = "Een bankje zetten bij de vijver, in de schaduw.";

    private static final String OPEN = "Welke bomen?";

    private Committing() {}

    /** A consultation that collects, with one open point. */
    public static Published consultation() {
        return Given.consultation().withOpenPoint(OPEN).published();
    }

    /** The published answer to a proposal of each of these people. */
    public static String answered(Published consultation, People... authors) {
        return answered(consultation, Stream.of(authors).map(People::token).toArray(String[]::new));
    }

    /** The published answer to a proposal of each of the holders of these tokens. */
    public static String answered(Published consultation, String... authors) {
        return Answering.answered(
                consultation,
                Stream.of(authors)
                        .map(author -> Given.proposal(consultation, OPEN, author))
                        .toArray(String[]::new));
    }

    /** Something to agree, in 30 days. */
    public static Map<String, Object> newCommitment() {
        return new HashMap<>(
                Map.of(
                        "text", TEXT,
                        "performer", "PARTNER",
                        "organisation", "Stichting Groene Buurt",
                        "function", "coördinator",
                        "dueDate", day(30)));
    }

    /** Agreeing because of an answer. */
    public static Response make(String answer, Map<String, Object> commitment) {
        return creating(People.SANNE).body(commitment).post("/answers/" + answer + "/commitments");
    }

    /** Agreeing because of a decision. */
    public static Response makeFromDecision(String decision, Map<String, Object> commitment) {
        return creating(People.SANNE)
                .body(commitment)
                .post("/decisions/" + decision + "/commitments");
    }

    /** What was agreed because of a decision. */
    public static String madeFromDecision(String decision) {
        return makeFromDecision(decision, newCommitment())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What was agreed because of an answer. */
    public static String made(String answer) {
        return make(answer, newCommitment()).then().statusCode(201).extract().path("id");
    }

    /** What was agreed because of the answer to a proposal of each of these people. */
    public static String made(People... authors) {
        return made(answered(consultation(), authors));
    }

    /** Telling how it goes, on the version that stands now. */
    public static Response progress(String commitment) {
        return act(commitment, "progress", Map.of("text", "Het bankje is besteld."));
    }

    /** Setting another date, so many days from now. */
    public static Response delay(String commitment, int days) {
        return act(
                commitment,
                "delays",
                Map.of("dueDate", day(days), "reason", "De leverancier is te laat."));
    }

    /** Claiming that it was done today. */
    public static Response claim(String commitment) {
        return act(
                commitment,
                "claims",
                Map.of("doneOn", day(0), "text", "Het bankje staat er sinds vandaag."));
    }

    /** An act on the version that stands now. */
    public static Response act(String commitment, String act, Map<String, Object> request) {
        int version = anonymous().get("/commitments/" + commitment).path("version");
        return creating(People.SANNE)
                .header("If-Match", "\"" + version + "\"")
                .body(request)
                .post("/commitments/" + commitment + "/" + act);
    }

    /** Saying whether it is done. */
    public static Response say(String commitment, People person, String voice, String remark) {
        return say(commitment, person.token(), voice, remark);
    }

    /** Saying whether it is done, by the holder of an access token. */
    public static Response say(String commitment, String token, String voice, String remark) {
        Map<String, Object> said = new HashMap<>(Map.of("voice", voice));
        if (remark != null) {
            said.put("remark", remark);
        }
        return as(token).body(said).put("/commitments/" + commitment + "/confirmation");
    }

    /** Lets the days pass for one commitment, as if it had been made and claimed earlier. */
    public static void pass(String commitment, int days) throws SQLException {
        Database.asOwner()
                .run(
                        """
                        update commitment set due_date = due_date - %1$d,
                            first_due_date = first_due_date - %1$d,
                            confirmation_end_date = confirmation_end_date - %1$d,
                            made_at = made_at - interval '%1$d days'
                        where id = '%2$s'
                        """
                                .formatted(days, commitment));
    }

    /** The day so many days from now. */
    public static String day(int days) {
        return LocalDate.now(PlatformClock.ZONE).plusDays(days).toString();
    }
}
