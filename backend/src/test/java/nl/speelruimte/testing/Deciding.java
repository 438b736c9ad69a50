package nl.speelruimte.testing;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given.Published;

/**
 * Situations in which officials publish decisions, reached by the real steps over the interface.
 */
public final class Deciding {

    private Deciding() {}

    /** A well-formed decision on the point with this title, on which nobody brought anything in. */
    public static Map<String, Object> decision(Published consultation, String point) {
        return new HashMap<>(
                Map.of(
                        "decisionPointId",
                        consultation.point(point),
                        "outcome",
                        "Er komen lindes langs de vijver.",
                        "fixed",
                        Map.of(
                                "ground",
                                "COUNCIL_DECISION",
                                "decider",
                                "COUNCIL",
                                "decisionDate",
                                LocalDate.now(PlatformClock.ZONE).toString(),
                                "source",
                                "Raadsbesluit 2026-51",
                                "sourceUrl",
                                "https://raad.waterrijk.example/2026-51",
                                "reason",
                                "Lindes geven veel schaduw."),
                        "inputEffect",
                        "Door uw inbreng kozen wij bomen die veel schaduw geven.",
                        "themes",
                        List.of(),
                        "contributions",
                        List.of()));
    }

    /** A decision that follows the answered contributions it came from. */
    public static Map<String, Object> decision(
            Published consultation, String point, String... contributions) {
        Map<String, Object> decision = decision(consultation, point);
        decision.put("followsInput", "FOLLOWS");
        decision.put("contributions", List.of(contributions));
        return decision;
    }

    /** Publishes a decision on the version of the card that stands now. */
    public static Response publish(Published consultation, Map<String, Object> decision) {
        return Given.act(consultation, "/decisions", decision);
    }
}
