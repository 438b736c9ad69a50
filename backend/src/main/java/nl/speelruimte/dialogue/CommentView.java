package nl.speelruimte.dialogue;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A comment as everybody may see it.
 *
 * @param author display name, empty where the author erased the account
 * @param byOfficial whether the municipality speaks here
 * @param text Markdown as it was typed, empty where the author erased the account or a moderator
 *     hid it
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param hidden absent where nobody did
 */
public record CommentView(
        UUID id,
        String author,
        boolean byOfficial,
        String text,
        String html,
        Instant submittedAt,
        @Nullable Hiding hidden) {

    /** As the query of a page delivers it. */
    public CommentView(
            UUID id,
            String author,
            boolean byOfficial,
            String text,
            Instant submittedAt,
            @Nullable Hiding hidden) {
        this(id, author, byOfficial, text, Markdown.html(text), submittedAt, hidden);
    }

    /** A comment with its text, as its author may see it. */
    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.author().displayName(),
                comment.isByOfficial(),
                comment.text(),
                comment.submittedAt(),
                comment.hiding());
    }
}
