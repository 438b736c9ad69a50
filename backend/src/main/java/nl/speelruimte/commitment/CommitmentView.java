package nl.speelruimte.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationView.NamedPerson;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as everybody may see it.
 *
 * @param consultation slug of the consultation
 * @param answerId the answer it comes from
 * @param theme title of the theme that answer is about, absent where it is about one contribution
 * @param contributionId the one contribution it is about, absent where it is about a theme
 * @param organisation the unit of the municipality or the partner that does it
 * @param function function of who answers for it there
 * @param official who answers for the consultation by name
 * @param firstDueDate the date when it was made
 * @param overdue whether its date is past and it is not claimed done
 * @param confirmationEndDate last day on which residents say whether it is done, absent where that
 *     is not claimed
 * @param authorCount residents who brought in what its source answers; those with an account are
 *     asked
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
        UUID answerId,
        @Nullable String theme,
        @Nullable UUID contributionId,
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

    static CommitmentView of(
            Commitment commitment, List<CommitmentAct> acts, long authorCount, LocalDate today) {
        Consultation consultation = commitment.consultation();
        return new CommitmentView(
                commitment.id(),
                consultation.slug(),
                consultation.title(),
                commitment.answer().id(),
                commitment.answer().theme() == null ? null : commitment.answer().theme().title(),
                commitment.answer().contributionId(),
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
