package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.speelruimte.consultation.ActView;
import nl.speelruimte.consultation.Acts;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationAct;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;
import nl.speelruimte.shared.Refusal;

/** Ends a consultation once every contribution to it is answered (rule 5 of the product). */
@ApplicationScoped
public class ConcludeConsultation {

    private final Consultations consultations;
    private final Acts acts;
    private final AnswerDuties duties;
    private final PlatformClock clock;

    @Inject
    ConcludeConsultation(
            Consultations consultations, Acts acts, AnswerDuties duties, PlatformClock clock) {
        this.consultations = consultations;
        this.acts = acts;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * Concludes a consultation.
     *
     * @param ifMatch tag of the card version that the official saw
     * @param closingWord what became of it, in plain words
     * @throws Refusal {@code changed-meanwhile}, {@code consultation-ended}, {@code
     *     challenge-running}, {@code phase-closed}, or {@code contributions-unanswered} with how
     *     many and the first of them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ActView conclude(String slug, String ifMatch, String closingWord) {
        Consultation consultation = consultations.requireLocked(slug);
        Preconditions.requireMatch(ifMatch, consultation.cardVersion());
        ConsultationAct act = consultation.amend(closingWord, clock).conclude();
        duties.requireNone(consultation);
        acts.add(consultation, act);
        return acts.require(consultation.id(), act.cardVersion());
    }
}
