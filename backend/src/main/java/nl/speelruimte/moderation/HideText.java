package nl.speelruimte.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.contribution.Contributions;
import nl.speelruimte.dialogue.Conversations;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;

/**
 * A moderator hides a reported text or restores it: an act, in one transaction with what it does.
 */
@ApplicationScoped
class HideText {

    private final Reports reports;
    private final Contributions contributions;
    private final Conversations conversations;
    private final Register register;
    private final PlatformClock clock;

    @Inject
    HideText(
            Reports reports,
            Contributions contributions,
            Conversations conversations,
            Register register,
            PlatformClock clock) {
        this.reports = reports;
        this.contributions = contributions;
        this.conversations = conversations;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Hides a text from everybody but its author and those who must answer or judge it.
     *
     * @return where it stands now
     * @throws Refusal {@code not-found} or {@code moderation-step-refused}
     */
    ReportState hide(UUID id, NewHiding request) {
        ReportedText text = reports.requireLocked(id);
        text.take(ModerationStep.HIDE);
        Hiding hiding = new Hiding(request.ground(), request.reason(), clock.now());
        if (text.commentId() == null) {
            contributions.hide(id, hiding);
        } else {
            conversations.hide(id, hiding);
        }
        register.append(
                tell(Act.of("text-hidden", text.consultationId(), hiding.hiddenAt()), text)
                        .fact("ground", hiding.ground())
                        .text("reason", hiding.reason()));
        return text.state();
    }

    /**
     * Lets everybody read a hidden text again.
     *
     * @return where it stands now
     * @throws Refusal {@code not-found} or {@code moderation-step-refused}
     */
    ReportState restore(UUID id, NewRestoration request) {
        ReportedText text = reports.requireLocked(id);
        text.take(ModerationStep.RESTORE);
        if (text.commentId() == null) {
            contributions.restore(id);
        } else {
            conversations.restore(id);
        }
        Instant now = clock.now();
        register.append(
                tell(Act.of("text-restored", text.consultationId(), now), text)
                        .text("reason", request.reason()));
        return text.state();
    }

    /** The subject is the consultation: what a moderator says stays when the author erases hers. */
    private static Act tell(Act act, ReportedText text) {
        act.fact("actor", "moderator").fact("contribution", text.contributionId());
        return text.commentId() == null ? act : act.fact("comment", text.commentId());
    }
}
