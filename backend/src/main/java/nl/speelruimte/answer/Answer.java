package nl.speelruimte.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/**
 * What the municipality did with the contributions of a theme, or with one contribution, and why.
 * Officials write it as a draft; each publication makes an immutable version, so that a later draft
 * changes nothing that residents read until it is published too.
 */
@Entity
public class Answer {

    @Id private UUID id;
    @Version private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Theme theme;

    private UUID contributionId;

    @Enumerated(EnumType.STRING)
    private AnswerState state;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person writer;

    @SuppressWarnings("unused") // read by queries
    private Instant changedAt;

    private int publishedVersion;

    protected Answer() {}

    private Answer(Consultation consultation, Theme theme, UUID contributionId) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.theme = theme;
        this.contributionId = contributionId;
    }

    /** Starts the answer to all that is in a theme; {@link #write} follows. */
    public static Answer to(Theme theme) {
        return new Answer(theme.consultation(), theme, null);
    }

    /** Starts the answer to one contribution of a consultation; {@link #write} follows. */
    public static Answer to(Consultation consultation, UUID contribution) {
        return new Answer(consultation, null, contribution);
    }

    /**
     * Writes outcome and reason, and makes it a draft again. What residents read stays as it is
     * until the next publication.
     *
     * @param reason 20 to 4,000 characters, for a yes as well as for a no
     * @throws Refusal {@code nothing-changes} where exactly that is published
     */
    public void write(Outcome chosen, String reason, Person official, Instant now) {
        if (state == AnswerState.PUBLISHED && chosen == outcome && reason.equals(text)) {
            throw Refusal.of(ProblemType.NOTHING_CHANGES, "That is what residents read now.");
        }
        outcome = chosen;
        text = reason;
        writer = official;
        changedAt = now;
        state = AnswerState.DRAFT;
    }

    /**
     * Asks another official to look at it.
     *
     * @throws Refusal {@code answer-step-refused}
     */
    public void askReview() {
        require(state.mayAskReview());
        state = AnswerState.REVIEW_ASKED;
    }

    /**
     * Approves it as another official than who wrote it.
     *
     * @throws Refusal {@code answer-step-refused} or {@code review-by-another}
     */
    public void approve(Person reviewer) {
        require(state.mayBeApproved());
        ownWork(reviewer)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
        state = AnswerState.APPROVED;
    }

    private Optional<Refusal> ownWork(Person reviewer) {
        return writer.id().equals(reviewer.id())
                ? Optional.of(
                        Refusal.of(
                                ProblemType.REVIEW_BY_ANOTHER,
                                "Another official than who wrote it looks at it."))
                : Optional.empty();
    }

    /**
     * Lets residents read it: a new version, or the same one where nothing changed since.
     *
     * @return whether it is a new version
     * @throws Refusal {@code answer-step-refused}
     */
    public boolean publish() {
        require(state.mayBePublished());
        if (state == AnswerState.PUBLISHED) {
            return false;
        }
        state = AnswerState.PUBLISHED;
        publishedVersion++;
        return true;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw Refusal.of(ProblemType.ANSWER_STEP_REFUSED, "The answer is " + state + " now.");
        }
    }

    public UUID id() {
        return id;
    }

    /** Version of the answer as officials write it, higher after each change. */
    public int version() {
        return version;
    }

    /** The consultation that brought in what it answers. */
    public Consultation consultation() {
        return consultation;
    }

    /** The theme it answers, or null. */
    public Theme theme() {
        return theme;
    }

    /** Id of the one contribution it answers, or null. */
    public UUID contributionId() {
        return contributionId;
    }

    public AnswerState state() {
        return state;
    }

    Outcome outcome() {
        return outcome;
    }

    String text() {
        return text;
    }

    /** Number of the version residents read, 0 before the first. */
    public int publishedVersion() {
        return publishedVersion;
    }
}
