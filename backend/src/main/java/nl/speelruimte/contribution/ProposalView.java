package nl.speelruimte.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.shared.Markdown;

/**
 * A proposal as everybody may see it.
 *
 * @param text Markdown as it was typed, empty where the author erased the account
 * @param html the text shown: the HTML that its Markdown makes, safe on a page
 * @param author display name, empty where the author erased the account
 * @param cardVersion number of the card version that the author saw
 * @param channel how it came in; by any other than the web an official entered it
 * @param receivedOn the day it came in
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
        Instant submittedAt) {

    static ProposalView of(Proposal proposal) {
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
                proposal.submittedAt());
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
            Instant submittedAt) {
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
                submittedAt);
    }
}
