package nl.speelruimte.emaillink;

import java.time.Instant;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.contribution.InConsultation;
import nl.speelruimte.contribution.LocationView;
import nl.speelruimte.contribution.OnPoint;
import nl.speelruimte.contribution.Stance;
import nl.speelruimte.shared.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What would be sent with a link, for who holds it.
 *
 * @param author the name that others would see
 * @param decisionPoint what it is on
 * @param title absent for a reaction
 * @param stance absent for a proposal
 * @param text Markdown as it was typed
 * @param html the text as it would be shown, safe on a page
 * @param expiresAt until when it can be sent
 */
public record EmailLinkView(
        InConsultation consultation,
        OnPoint decisionPoint,
        String author,
        @Nullable String title,
        @Nullable Stance stance,
        String text,
        String html,
        @Nullable LocationView location,
        Instant expiresAt) {

    /**
     * @param author the name that others would see
     * @param location where it is about, or null
     */
    static EmailLinkView of(
            UnconfirmedContribution waiting, String author, @Nullable LocationView location) {
        boolean proposes = waiting.proposal() != null;
        Consultation consultation = waiting.consultation();
        DecisionPoint point =
                consultation
                        .point(
                                proposes
                                        ? waiting.proposal().decisionPointId()
                                        : waiting.reaction().decisionPointId())
                        .orElseThrow();
        String text = proposes ? waiting.proposal().text() : waiting.reaction().text();
        return new EmailLinkView(
                new InConsultation(consultation.slug(), consultation.title()),
                new OnPoint(point.id(), point.title()),
                author,
                proposes ? waiting.proposal().title() : null,
                proposes ? null : waiting.reaction().stance(),
                text,
                Markdown.html(text),
                location,
                waiting.expiresAt());
    }
}
