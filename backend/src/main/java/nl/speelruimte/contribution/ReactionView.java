package nl.speelruimte.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A reaction as everybody may see it.
 *
 * @param text the reason, Markdown as it was typed, empty where the author erased the account
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 * @param channel how it came in; by any other than the web an official entered it
 * @param receivedOn the day it came in
 * @param location where it is about, absent where that is no place in particular
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
        Channel channel,
        LocalDate receivedOn,
        @Nullable LocationView location,
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
                reaction.arrival().channel(),
                reaction.arrival().receivedOn(),
                LocationView.of(reaction.location()),
                reaction.submittedAt());
    }
}
