package nl.speelruimte.register;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One official act, on its way into the register. Facts stand in the entry in plain; of a text only
 * its salted hash does.
 */
public final class Act {

    private final String type;
    private final UUID subject;
    private final Instant time;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private Act(String type, UUID subject, Instant time) {
        this.type = type;
        this.subject = subject;
        this.time = time;
    }

    /**
     * Starts an act.
     *
     * @param type past-tense name of the act, for example {@code proposal-submitted}
     * @param subject id of the thing the act is about
     * @param time the server's time of the act, UTC
     */
    public static Act of(String type, UUID subject, Instant time) {
        return new Act(type, subject, time);
    }

    /**
     * Adds a fact in plain: an id, an enum constant, a date, a whole number, or a list or map of
     * those. Never a free text, a name or the id of a person.
     */
    public Act fact(String name, Object value) {
        facts.put(name, value);
        return this;
    }

    /** Adds a free text; the entry will hold its salted hash alone. Null is left out. */
    public Act text(String name, String text) {
        if (text != null) {
            texts.put(name, text);
        }
        return this;
    }

    String type() {
        return type;
    }

    UUID subject() {
        return subject;
    }

    Instant time() {
        return time;
    }

    Map<String, Object> facts() {
        return facts;
    }

    Map<String, String> texts() {
        return texts;
    }
}
