package nl.speelruimte.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.Answer;
import nl.speelruimte.answer.Theme;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationView.NamedPerson;
import nl.speelruimte.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as everybody may see it.
 *
 * @param consultation slug of the consultation
 * @param answerId the answer it comes from, absent where it comes from a decision
 * @param theme title of the theme that answer is about, absent where there is none
 * @param contributionId the one contribution that answer is about, absent where there is none
 * @param decision the decision it comes from, absent where it comes from an answer
 * @param organisation the unit of the municipality or the partner that does it
 * @param function function of who answers for it there
 * @param official who answers for the consultation by name
 * @param firstDueDate the date when it was made
 * @param overdue whether its date is past and it is not claimed done
 * @param confirmationEndDate last day on which residents say whether it is done, absent where that
 *     is not claimed
 * @param authorCount residents who brought in what led to it; those with an account are asked
 * @param yesCount residents who say that it is done
 * @param partlyCount residents who say that it is partly done
 * @param noCount residents who say that it is not done
 * @param version number of acts, to name in {@code If-Match}
 * @param history all acts, newest first
 */
public record CommitmentView(
        UUID id,
        String consultation,
        String consultationTitle,
        @Nullable UUID answerId,
        @Nullable String theme,
        @Nullable UUID contributionId,
        @Nullable SourceDecision decision,
        String text,
        Performer performer,
        String organisation,
        String function,
        NamedPerson official,
        NamedPerson portfolioHolder,
        LocalDate firstDueDate,
        LocalDate dueDate,
        boolean overdue,
        CommitmentState state,
        @Nullable LocalDate confirmationEndDate,
        long authorCount,
        int yesCount,
        int partlyCount,
        int noCount,
        int version,
        List<CommitmentActView> history) {

    /**
     * The decision a commitment comes from.
     *
     * @param outcome what was decided
     */
    public record SourceDecision(UUID id, String outcome) {

        static @Nullable SourceDecision of(@Nullable Decision decision) {
            return decision == null ? null : new SourceDecision(decision.id(), decision.outcome());
        }
    }

    static CommitmentView of(
            Commitment commitment, List<CommitmentAct> acts, long authorCount, LocalDate today) {
        Consultation consultation = commitment.consultation();
        Answer answer = commitment.answer();
        Theme theme = answer == null ? null : answer.theme();
        return new CommitmentView(
                commitment.id(),
                consultation.slug(),
                consultation.title(),
                answer == null ? null : answer.id(),
                theme == null ? null : theme.title(),
                answer == null ? null : answer.contributionId(),
                SourceDecision.of(commitment.decision()),
                commitment.text(),
                commitment.performer(),
                commitment.organisation(),
                commitment.function(),
                NamedPerson.officialOf(consultation),
                NamedPerson.portfolioHolderOf(consultation),
                commitment.firstDueDate(),
                commitment.dueDate(),
                commitment.isOverdue(today),
                commitment.state(),
                commitment.confirmationEndDate(),
                authorCount,
                commitment.yesCount(),
                commitment.partlyCount(),
                commitment.noCount(),
                commitment.actCount(),
                acts.stream().map(CommitmentActView::of).toList());
    }
}
