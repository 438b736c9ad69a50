package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Markdown;

/**
 * A reaction as everybody may see it.
 *
 * @param text the reason, Markdown as it was typed, empty where the author erased the account
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 */
public record ReactionView(
        UUID id,
        Stance stance,
        String text,
        String html,
        String author,
        InConsultation consultation,
        OnPoint decisionPoint,
        int cardVersion,
        Instant submittedAt) {

    static ReactionView of(Reaction reaction) {
        return new ReactionView(
                reaction.id(),
                reaction.stance(),
                reaction.text(),
                Markdown.html(reaction.text()),
                reaction.author().displayName(),
                new InConsultation(reaction.consultation().slug(), reaction.consultation().title()),
                new OnPoint(reaction.decisionPoint().id(), reaction.decisionPoint().title()),
                reaction.cardVersion(),
                reaction.submittedAt());
    }
}
