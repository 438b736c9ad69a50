package nl.speelruimte.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.account.CurrentPerson;
import nl.speelruimte.consultation.ActionView;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationActions;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Role;

/** Tells whether the caller may answer, and an official whether the consultation may end. */
@ApplicationScoped
class AnswerActions implements ConsultationActions {

    private final AnswerDuties duties;
    private final CurrentPerson currentPerson;
    private final PlatformClock clock;

    @Inject
    AnswerActions(AnswerDuties duties, CurrentPerson currentPerson, PlatformClock clock) {
        this.duties = duties;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public List<ActionView> of(Consultation consultation) {
        Optional<Refusal> officials = currentPerson.lacks(Role.OFFICIAL);
        ActionView answer = ActionView.of("answer", null, officials);
        if (officials.isPresent()) {
            return List.of(answer);
        }
        return List.of(
                answer,
                ActionView.of(
                        "conclude",
                        null,
                        consultation
                                .concludingRefusal(clock.today())
                                .or(() -> unanswered(consultation))));
    }

    private Optional<Refusal> unanswered(Consultation consultation) {
        long count = duties.count(consultation);
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.CONTRIBUTIONS_UNANSWERED,
                                count + " contribution(s) still need an answer."));
    }
}
