package nl.speelruimte.testing;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Given.Published;

/** Situations in which officials answer, reached by the real steps over the interface. */
public final class Answering {

    /** A reason that an answer may give. */
    public static final String REASON = "Er komt een bankje bij de vijver, in de schaduw.";

    private Answering() {}

    /** A theme without contributions. */
    public static String theme(Published consultation, String title) {
        return creating(People.SANNE)
                .body(Map.of("title", title))
                .post("/consultations/" + consultation.slug() + "/themes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Puts contributions into a theme and takes others out. */
    public static Response regroup(String theme, List<String> add, List<String> remove) {
        return as(People.SANNE)
                .body(Map.of("add", add, "remove", remove))
                .post("/themes/" + theme + "/contributions");
    }

    /** A theme with contributions. */
    public static String grouped(Published consultation, String... contributions) {
        String theme = theme(consultation, "Bankjes en schaduw");
        regroup(theme, List.of(contributions), List.of()).then().statusCode(200);
        return theme;
    }

    /** The draft of an answer by a persona. */
    public static Response draft(
            Published consultation, People official, Map<String, Object> target) {
        Map<String, Object> request = new HashMap<>(target);
        request.putIfAbsent("outcome", "ADOPTED");
        request.putIfAbsent("text", REASON);
        return creating(official)
                .body(request)
                .post("/consultations/" + consultation.slug() + "/answer-drafts");
    }

    /** The draft of the answer to a theme. */
    public static String draft(Published consultation, String theme) {
        return draft(consultation, People.SANNE, Map.of("theme", theme))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The version of an answer as it stands now. */
    public static int version(String answer) {
        return as(People.SANNE).get("/answers/" + answer).path("version");
    }

    /** Publishes answers in the versions that stand now. */
    public static Response publish(Published consultation, String... answers) {
        List<Map<String, Object>> seen =
                List.of(answers).stream()
                        .map(id -> Map.<String, Object>of("id", id, "version", version(id)))
                        .toList();
        return publish(consultation, seen);
    }

    /** Publishes answers in the versions given. */
    public static Response publish(Published consultation, List<Map<String, Object>> seen) {
        return creating(People.SANNE)
                .body(Map.of("answers", seen))
                .post("/consultations/" + consultation.slug() + "/answer-publications");
    }

    /** A theme of contributions with its published answer. */
    public static String answered(Published consultation, String... contributions) {
        String answer = draft(consultation, grouped(consultation, contributions));
        publish(consultation, answer).then().statusCode(201);
        return answer;
    }

    /** Concludes a consultation on the version of its card that stands now. */
    public static Response conclude(Published consultation) {
        return Given.act(
                consultation,
                "/conclusion",
                Map.of("closingWord", "Het park is klaar. Dank u wel voor uw inbreng."));
    }

    /** Lets the days pass for one consultation, as if it and all in it had begun earlier. */
    public static void pass(Published consultation, int days) throws SQLException {
        String id = anonymous().get("/consultations/" + consultation.slug()).path("id");
        Database owner = Database.asOwner();
        owner.run(
                "update consultation_phase set first_date = first_date - %d where consultation_id = '%s'"
                        .formatted(days, id));
        owner.run(
                "update consultation set participation_start_date = participation_start_date - %1$d, participation_end_date = participation_end_date - %1$d where id = '%2$s'"
                        .formatted(days, id));
        owner.run(
                "update contribution set submitted_at = submitted_at - interval '%1$d days', received_on = received_on - %1$d where consultation_id = '%2$s'"
                        .formatted(days, id));
    }
}
