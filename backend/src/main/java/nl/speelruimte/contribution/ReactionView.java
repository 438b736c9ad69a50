package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as everybody may see it.
 *
 * @param text the reason, empty where the author erased the account
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 * @param hidden absent where no moderator hid it; where one did, the text is empty for all but the
 *     author
 */
public record ReactionView(
        UUID id,
        Stance stance,
        String text,
        String author,
        InConsultation consultation,
        OnPoint decisionPoint,
        int cardVersion,
        Instant submittedAt,
        @Nullable Hiding hidden) {

    /** A reaction with its text, as its author may see it. */
    static ReactionView of(Reaction reaction) {
        return new ReactionView(
                reaction.id(),
                reaction.stance(),
                reaction.text(),
                reaction.author().displayName(),
                new InConsultation(reaction.consultation().slug(), reaction.consultation().title()),
                new OnPoint(reaction.decisionPoint().id(), reaction.decisionPoint().title()),
                reaction.cardVersion(),
                reaction.submittedAt(),
                reaction.hiding());
    }

    /** As the query of one reaction delivers it. */
    public ReactionView(
            UUID id,
            Stance stance,
            String text,
            String author,
            String slug,
            String consultationTitle,
            UUID pointId,
            String pointTitle,
            int cardVersion,
            Instant submittedAt,
            @Nullable Hiding hidden) {
        this(
                id,
                stance,
                text,
                author,
                new InConsultation(slug, consultationTitle),
                new OnPoint(pointId, pointTitle),
                cardVersion,
                submittedAt,
                hidden);
    }
}
