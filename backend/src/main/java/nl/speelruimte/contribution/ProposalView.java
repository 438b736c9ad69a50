package nl.speelruimte.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.place.Place;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as everybody may see it.
 *
 * @param text Markdown as it was typed, empty where the author erased the account
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param hidden absent where no moderator hid it; where one did, title, text and location are empty
 *     for all but the author
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 * @param channel how it came in; by any other than the web an official entered it
 * @param receivedOn the day it came in
 * @param location where it is about, absent where that is no place in particular
 * @param changedAt moment of its author's last change, absent where there was none
 * @param withdrawnAt absent where its author did not take it back; where she did, title, text and
 *     location are empty
 */
public record ProposalView(
        UUID id,
        String title,
        String text,
        String html,
        String author,
        InConsultation consultation,
        OnPoint decisionPoint,
        int cardVersion,
        Channel channel,
        LocalDate receivedOn,
        int supportCount,
        @Nullable LocationView location,
        Instant submittedAt,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        @Nullable Hiding hidden) {

    /** A proposal with its text, as its author may see it. */
    static ProposalView of(Proposal proposal) {
        Location at = proposal.location();
        return new ProposalView(
                proposal.id(),
                proposal.title(),
                proposal.text(),
                proposal.author().displayName(),
                proposal.consultation().slug(),
                proposal.consultation().title(),
                proposal.decisionPoint().id(),
                proposal.decisionPoint().title(),
                proposal.cardVersion(),
                proposal.arrival().channel(),
                proposal.arrival().receivedOn(),
                proposal.supportCount(),
                at == null ? null : at.place(),
                at == null ? null : at.longitude(),
                at == null ? null : at.latitude(),
                proposal.submittedAt(),
                proposal.changedAt(),
                proposal.withdrawnAt(),
                proposal.hiding());
    }

    /** As the query of one proposal delivers it. */
    public ProposalView(
            UUID id,
            String title,
            String text,
            String author,
            String slug,
            String consultationTitle,
            UUID pointId,
            String pointTitle,
            int cardVersion,
            Channel channel,
            LocalDate receivedOn,
            int supportCount,
            @Nullable Place place,
            @Nullable Double longitude,
            @Nullable Double latitude,
            Instant submittedAt,
            @Nullable Instant changedAt,
            @Nullable Instant withdrawnAt,
            @Nullable Hiding hidden) {
        this(
                id,
                title,
                text,
                Markdown.html(text),
                author,
                new InConsultation(slug, consultationTitle),
                new OnPoint(pointId, pointTitle),
                cardVersion,
                channel,
                receivedOn,
                supportCount,
                LocationView.of(place, longitude, latitude),
                submittedAt,
                changedAt,
                withdrawnAt,
                hidden);
    }
}
