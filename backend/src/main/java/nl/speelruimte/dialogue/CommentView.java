package nl.speelruimte.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Markdown;

/**
 * A comment as everybody may see it.
 *
 * @param author display name, empty where the author erased the account
 * @param byOfficial whether the municipality speaks here
 * @param text Markdown as it was typed, empty where the author erased the account
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 */
public record CommentView(
        UUID id, String author, boolean byOfficial, String text, String html, Instant submittedAt) {

    /** As the query of a page delivers it. */
    public CommentView(
            UUID id, String author, boolean byOfficial, String text, Instant submittedAt) {
        this(id, author, byOfficial, text, Markdown.html(text), submittedAt);
    }

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.author().displayName(),
                comment.isByOfficial(),
                comment.text(),
                comment.submittedAt());
    }
}
