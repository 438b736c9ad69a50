package nl.speelruimte.testing;

import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;

/** Situations, reached by the real steps over the interface. */
public final class Given {

    private Given() {}

    /** A draft that passes the publication gate once it has an open point. */
    public static DraftSteps consultation() {
        return new DraftSteps();
    }

    /** A portfolio holder that the administrator added. */
    public static UUID portfolioHolder() {
        UUID id = UUID.randomUUID();
        as(People.BRAM)
                .body(Map.of("name", "Iris Veldhuis", "function", "wethouder groen"))
                .put("/portfolio-holders/" + id)
                .then()
                .statusCode(204);
        return id;
    }

    /** Year of the places that tests make. */
    public static final int YEAR = 2025;

    /**
     * A wijk and its buurten, imported; tests use numbers of their own.
     *
     * @param district two digits; its border lies a twentieth of a degree to the east for each
     * @param neighbourhoods two digits each
     */
    public static ValidatableResponse places(String district, String... neighbourhoods) {
        double west = 4.8 + Integer.parseInt(district) * 0.05;
        StringBuilder features = new StringBuilder(wijk("WK9001" + district, west, YEAR));
        for (String neighbourhood : neighbourhoods) {
            features.append(',').append(buurt("BU9001" + district + neighbourhood, west, YEAR));
        }
        return importing(features.toString()).statusCode(200);
    }

    /** The answer to an import of GeoJSON features. */
    public static ValidatableResponse importing(String features) {
        return as(People.BRAM)
                .body("{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}")
                .put("/places")
                .then();
    }

    /** A square wijk as a GeoJSON feature. */
    public static String wijk(String code, double west, int year) {
        double east = west + 0.04;
        return feature(
                code,
                "Wijk " + code.substring(6),
                year,
                "Polygon",
                "[[[%s,52.1],[%s,52.1],[%s,52.14],[%s,52.14],[%s,52.1]]]"
                        .formatted(west, east, east, west, west));
    }

    /** A buurt of which only a point is known, as a GeoJSON feature. */
    public static String buurt(String code, double west, int year) {
        return feature(
                code, "Buurt " + code.substring(6), year, "Point", "[" + (west + 0.01) + ",52.12]");
    }

    private static String feature(
            String code, String name, int year, String type, String coordinates) {
        return """
        {"type": "Feature", "properties": {"statcode": "%s", "statnaam": "%s", "jaar": %d,
        "gemeentecode": "GM9001"}, "geometry": {"type": "%s", "coordinates": %s}}
        """
                .formatted(code, name, year, type, coordinates);
    }

    /** A proposal by a persona on an open point. */
    public static String proposal(Published consultation, String openPoint, People author) {
        return proposal(consultation, openPoint, author.token());
    }

    /** A proposal on an open point, by the holder of an access token. */
    public static String proposal(Published consultation, String openPoint, String author) {
        return creating(author)
                .body(newProposal(consultation, openPoint))
                .post("/consultations/" + consultation.slug() + "/proposals")
                .then()
                .statusCode(201)
                .extract()
                .path("proposal.id");
    }

    /** A comment on a proposal, by the holder of an access token. */
    public static String comment(String proposal, String author, String text) {
        return creating(author)
                .body(Map.of("text", text))
                .post("/proposals/" + proposal + "/comments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A report of a contribution, by the holder of an access token. */
    public static void report(String contribution, String reporter) {
        as(reporter)
                .body(Map.of("ground", "INSULT", "remark", "Dit is niet aardig."))
                .put("/contributions/" + contribution + "/report")
                .then()
                .statusCode(204);
    }

    /** Takes a contribution back, as its author. */
    public static void withdraw(String contribution, String author) {
        as(author).put("/contributions/" + contribution + "/withdrawal").then().statusCode(204);
    }

    /** Hides a reported text, as the moderator. */
    public static Response hide(String text) {
        return creating(People.MO)
                .body(Map.of("ground", "INSULT", "reason", HIDING))
                .post("/reported-texts/" + text + "/hiding");
    }

    /** Why the moderator hides a text. */
    public static final String HIDING = "Deze tekst beledigt een buurtbewoner.";

    /** A well-formed proposal on a point. */
    public static Map<String, Object> newProposal(Published consultation, String point) {
        return new HashMap<>(
                Map.of(
                        "decisionPointId",
                        consultation.point(point),
                        "cardVersion",
                        1,
                        "title",
                        "Een bankje bij de vijver",
                        "text",
                        "Zet een bankje in de schaduw, dan kunnen ouderen even rusten."));
    }

    /** A reaction to an open point, by the holder of an access token. */
    public static String reaction(
            Published consultation, String openPoint, String stance, String author) {
        return creating(author)
                .body(newReaction(consultation, openPoint, stance))
                .post("/consultations/" + consultation.slug() + "/reactions")
                .then()
                .statusCode(201)
                .extract()
                .path("reaction.id");
    }

    /** A well-formed reaction to a point. */
    public static Map<String, Object> newReaction(
            Published consultation, String point, String stance) {
        return new HashMap<>(
                Map.of(
                        "decisionPointId",
                        consultation.point(point),
                        "cardVersion",
                        1,
                        "stance",
                        stance,
                        "text",
                        "In de zomer is daar nu geen schaduw."));
    }

    /** A consultation as it was published. */
    public record Published(String slug, Map<String, String> points) {

        /** Id of the point with this title. */
        public String point(String title) {
            return points.get(title);
        }
    }

    /** A point that lies open, as an official writes it. */
    public static Map<String, Object> openPoint(String title) {
        return Map.of(
                "marker",
                "OPEN",
                "title",
                title,
                "open",
                Map.of(
                        "influenceLevel", "ADVISE",
                        "limits", "Er is € 20.000.",
                        "decider", "COUNCIL",
                        "decisionDate", today().plusDays(90).toString()));
    }

    /** A point that is fixed, as an official writes it. */
    public static Map<String, Object> fixedPoint(String title) {
        return Map.of(
                "marker",
                "FIXED",
                "title",
                title,
                "fixed",
                Map.of(
                        "ground", "COUNCIL_DECISION",
                        "decider", "COUNCIL",
                        "decisionDate", today().minusDays(30).toString(),
                        "source", "Raadsbesluit 2026-17",
                        "sourceUrl", "https://raad.waterrijk.example/2026-17",
                        "reason", "De bomen zijn ziek."));
    }

    /** A point that is not yet known, as an official writes it. */
    public static Map<String, Object> unknownPoint(String title) {
        return Map.of(
                "marker",
                "UNKNOWN",
                "title",
                title,
                "unknown",
                Map.of(
                        "finder",
                        "Het ingenieursbureau",
                        "expectedDate",
                        today().plusDays(20).toString()));
    }

    private static LocalDate today() {
        return LocalDate.now(PlatformClock.ZONE);
    }

    /** An act of an official on the version of the card that stands now. */
    public static Response act(Published consultation, String path, Map<String, Object> request) {
        return actAt(consultation, "/consultations/" + consultation.slug() + path, request);
    }

    /** Disputing the marker of the point with this title. */
    public static Response challenge(Published consultation, String point, String claim) {
        return creating(People.FATIMA)
                .body(
                        Map.of(
                                "decisionPointId",
                                consultation.point(point),
                                "claim",
                                claim,
                                "explanation",
                                "In de krant stond dat de bomen al besteld zijn."))
                .post("/consultations/" + consultation.slug() + "/challenges");
    }

    /**
     * The answer of an official to a challenge.
     *
     * @param point as it is to be where the resident is right, or null where not
     */
    public static Response answer(
            Published consultation, String challenge, Map<String, Object> point, String reason) {
        Map<String, Object> outcome = new HashMap<>();
        outcome.put("upheld", point != null);
        outcome.put("reason", reason);
        outcome.put("point", point);
        return actAt(consultation, "/challenges/" + challenge + "/outcome", outcome);
    }

    private static Response actAt(
            Published consultation, String path, Map<String, Object> request) {
        String actions = "/consultations/" + consultation.slug() + "/actions";
        return creating(People.SANNE)
                .header("If-Match", as(People.SANNE).get(actions).getHeader("ETag"))
                .body(request)
                .post(path);
    }

    /** Steps towards a published consultation. */
    public static final class DraftSteps {

        private final LocalDate today = today();
        private final List<Map<String, Object>> points = new ArrayList<>();
        private final Map<String, Object> content = new HashMap<>();

        private DraftSteps() {
            content.put("kind", "PLAN");
            content.put("title", "Groen in de Molenwijk");
            content.put("topic", "groen");
            content.put("area", "MUNICIPALITY");
            content.put("occasion", "De bomen zijn oud.");
            content.put("intention", "Een park waar iedereen graag komt.");
            content.put("impact", "Er wordt een half jaar gewerkt.");
            content.put("officialFunction", "projectleider groen");
            content.put("points", points);
            content.put(
                    "promise",
                    Map.of(
                            "answerTermDays", 42,
                            "answerTermStart", "SUBMISSION",
                            "decider", "COUNCIL",
                            "decisionDate", today.plusDays(90).toString(),
                            "binding", "De raad neemt het advies over of legt uit waarom niet.",
                            "updateRhythm", "Elke maand een bericht."));
            collecting();
        }

        /** Collecting contributions today. */
        public DraftSteps collecting() {
            return phases("COLLECTING", 0, "DECIDING", 60);
        }

        /** Collecting contributions from tomorrow on. */
        public DraftSteps announced() {
            return phases("ANNOUNCED", 0, "COLLECTING", 1, "DECIDING", 60);
        }

        /** Phases with their first days, counted from today. */
        public DraftSteps phases(Object... phasesAndDays) {
            List<Map<String, Object>> phases = new ArrayList<>();
            for (int i = 0; i < phasesAndDays.length; i += 2) {
                phases.add(
                        Map.of(
                                "phase",
                                phasesAndDays[i],
                                "firstDate",
                                today.plusDays((int) phasesAndDays[i + 1]).toString()));
            }
            return with("phases", phases);
        }

        public DraftSteps withOpenPoint(String title) {
            points.add(openPoint(title));
            return this;
        }

        public DraftSteps withFixedPoint(String title) {
            points.add(fixedPoint(title));
            return this;
        }

        public DraftSteps withUnknownPoint(String title) {
            points.add(unknownPoint(title));
            return this;
        }

        /** Sets one field of the draft's content. */
        public DraftSteps with(String field, Object value) {
            content.put(field, value);
            return this;
        }

        /** The content as it would be sent. */
        public Map<String, Object> content() {
            return content;
        }

        /** A saved draft, with the tag of its version. */
        public SavedDraft saved() {
            content.putIfAbsent("portfolioHolder", portfolioHolder().toString());
            String id =
                    creating(People.SANNE)
                            .body(
                                    Map.of(
                                            "kind", content.get("kind"),
                                            "title", content.get("title")))
                            .post("/drafts")
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("id");
            String etag = as(People.SANNE).get("/drafts/" + id).getHeader("ETag");
            etag =
                    as(People.SANNE)
                            .header("If-Match", etag)
                            .body(content)
                            .put("/drafts/" + id)
                            .then()
                            .statusCode(200)
                            .extract()
                            .header("ETag");
            return new SavedDraft(id, etag);
        }

        /** Published for participation. */
        public Published published() {
            return published("PARTICIPATION");
        }

        public Published published(String purpose) {
            SavedDraft draft = saved();
            var view =
                    as(People.SANNE)
                            .header("If-Match", draft.etag())
                            .body(Map.of("purpose", purpose))
                            .post("/drafts/" + draft.id() + "/publication")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath();
            Map<String, String> ids = new HashMap<>();
            List<String> titles = view.getList("card.points.title");
            for (int i = 0; i < titles.size(); i++) {
                ids.put(titles.get(i), view.getString("card.points[" + i + "].id"));
            }
            return new Published(view.getString("slug"), ids);
        }
    }

    /** A draft as it was saved. */
    public record SavedDraft(String id, String etag) {}
}
