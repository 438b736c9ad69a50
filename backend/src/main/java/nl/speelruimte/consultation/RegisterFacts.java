package nl.speelruimte.consultation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.register.Act;

/**
 * What of a consultation stands in the register: ids, enums and dates in plain, texts as hashes.
 */
final class RegisterFacts {

    private RegisterFacts() {}

    static List<Map<String, Object>> phases(Consultation consultation) {
        return consultation.timeline().views().stream()
                .map(phase -> facts("phase", phase.phase(), "firstDate", phase.firstDate()))
                .toList();
    }

    static List<Map<String, Object>> points(Consultation consultation) {
        return consultation.points().stream().map(RegisterFacts::point).toList();
    }

    static Map<String, Object> promise(Promise promise) {
        return facts(
                "answerTermDays", promise.answerTermDays(),
                "answerTermStart", promise.answerTermStart(),
                "decider", promise.decider(),
                "decisionDate", promise.decisionDate());
    }

    /** Adds the texts of a point to an act, each under the point's id. */
    static void texts(DecisionPoint point, Act act) {
        String at = "points." + point.id() + ".";
        act.text(at + "title", point.title());
        switch (point.marker()) {
            case FIXED ->
                    act.text(at + "deciderName", point.fixed().deciderName())
                            .text(at + "source", point.fixed().source())
                            .text(at + "sourceUrl", point.fixed().sourceUrl())
                            .text(at + "reason", point.fixed().reason())
                            .text(at + "reopening", point.fixed().reopening());
            case OPEN ->
                    act.text(at + "deciderName", point.open().deciderName())
                            .text(at + "limits", point.open().limits());
            case UNKNOWN -> act.text(at + "finder", point.unknown().finder());
        }
    }

    static Map<String, Object> point(DecisionPoint point) {
        Map<String, Object> facts = facts("id", point.id(), "marker", point.marker());
        facts.putAll(
                switch (point.marker()) {
                    case FIXED ->
                            facts(
                                    "ground", point.fixed().ground(),
                                    "decider", point.fixed().decider(),
                                    "decisionDate", point.fixed().decisionDate());
                    case OPEN ->
                            facts(
                                    "influenceLevel", point.open().influenceLevel(),
                                    "decider", point.open().decider(),
                                    "decisionDate", point.open().decisionDate());
                    case UNKNOWN -> facts("expectedDate", point.unknown().expectedDate());
                });
        return facts;
    }

    private static Map<String, Object> facts(Object... namesAndValues) {
        Map<String, Object> facts = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return facts;
    }
}
