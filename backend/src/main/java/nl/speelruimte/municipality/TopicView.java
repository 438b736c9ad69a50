package nl.speelruimte.municipality;

/** A topic as everybody may see it. */
public record TopicView(String code, String name) {

    public static TopicView of(Topic topic) {
        return new TopicView(topic.code(), topic.name());
    }
}
