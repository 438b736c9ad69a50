package nl.speelruimte.dialogue;

import java.time.Instant;
import java.util.UUID;

/**
 * A comment as everybody may see it.
 *
 * @param author display name, empty where the author erased the account
 * @param byOfficial whether the municipality speaks here
 * @param text plain text, empty where the author erased the account
 */
public record CommentView(
        UUID id, String author, boolean byOfficial, String text, Instant submittedAt) {

    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.author().displayName(),
                comment.isByOfficial(),
                comment.text(),
                comment.submittedAt());
    }
}
