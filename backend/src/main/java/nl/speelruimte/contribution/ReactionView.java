package nl.speelruimte.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.place.Place;
import nl.speelruimte.shared.Hiding;
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
 * @param hidden absent where no moderator hid it; where one did, text and location are empty for
 *     all but the author
 * @param changedAt moment of its author's last change, absent where there was none
 * @param withdrawnAt absent where its author did not take it back; where she did, text and location
 *     are empty
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
        Instant submittedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Hiding hidden) {

    /** A reaction with its text, as its author may see it. */
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
                reaction.submittedAt(),
                reaction.changedAt(),
                reaction.withdrawnAt(),
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
            Channel channel,
            LocalDate receivedOn,
            @Nullable Place place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            Instant submittedAt,
            @Nullable Instant changedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Hiding hidden) {
        this(
                id,
                stance,
                text,
                Markdown.html(text),
                author,
                new InConsultation(slug, consultationTitle),
                new OnPoint(pointId, pointTitle),
                cardVersion,
                channel,
                receivedOn,
                LocationView.of(place, longitude, latitude),
                submittedAt,
                changedAt,
                withdrawnAt,
                hidden);
    }
}
