package nl.speelruimte.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.answer.Answer;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.decision.Decision;
import nl.speelruimte.register.Act;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * Who does what by when, from a published answer or a decision. That it is done is a claim of the
 * municipality; the residents behind its source say whether that is so (rule 7 of the product).
 * Call its verbs with the commitment locked.
 */
@Entity
public class Commitment {

    /** Days after a claim on which residents can say whether it is so. */
    public static final int CONFIRMATION_DAYS = 28;

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @ManyToOne(fetch = FetchType.LAZY)
    private Answer answer;

    @SuppressWarnings("unused") // a reference of the database
    private Integer answerVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    private Decision decision;

    private String text;

    @Enumerated(EnumType.STRING)
    private Performer performer;

    private String organisation;
    private String function;
    private LocalDate firstDueDate;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private int actCount;
    private Integer claimNumber;
    private LocalDate confirmationEndDate;
    private boolean confirmationEnded;
    private int yesCount;
    private int partlyCount;
    private int noCount;
    private Instant madeAt;

    protected Commitment() {}

    /**
     * Commits to something because of an answer that residents read.
     *
     * @throws Refusal {@code answer-step-refused} before its publication, or {@code invalid-input}
     *     where the date is past
     */
    public static Commitment from(Answer answer, NewCommitment made, PlatformClock clock) {
        if (answer.publishedVersion() == 0) {
            throw Refusal.of(
                    ProblemType.ANSWER_STEP_REFUSED, "Publish the answer first; it is a draft.");
        }
        Commitment commitment = new Commitment(answer.consultation(), made, clock);
        commitment.answer = answer;
        commitment.answerVersion = answer.publishedVersion();
        return commitment;
    }

    /**
     * Commits to something because of what was decided.
     *
     * @throws Refusal {@code invalid-input} where the date is past
     */
    public static Commitment from(Decision decision, NewCommitment made, PlatformClock clock) {
        Commitment commitment = new Commitment(decision.consultation(), made, clock);
        commitment.decision = decision;
        return commitment;
    }

    private Commitment(Consultation consultation, NewCommitment made, PlatformClock clock) {
        requireNotPast(made.dueDate(), clock);
        this.id = Ids.next();
        this.consultation = consultation;
        this.text = made.text();
        this.performer = made.performer();
        this.organisation = made.organisation();
        this.function = made.function();
        this.firstDueDate = made.dueDate();
        this.dueDate = made.dueDate();
        this.state = CommitmentState.OPEN;
        this.madeAt = clock.now();
    }

    /** The act that made it: the first in its history, and its source is the reason. */
    CommitmentAct make() {
        return act(CommitmentActKind.MADE, null, null, madeAt);
    }

    /**
     * Tells how it goes.
     *
     * @throws Refusal {@code commitment-step-refused} once it is claimed done
     */
    CommitmentAct reportProgress(String progress, PlatformClock clock) {
        refuse(toBeDoneRefusal());
        return act(CommitmentActKind.PROGRESS_REPORTED, progress, null, clock.now());
    }

    /**
     * Sets another date, with the reason. A disputed claim is taken back by it; what residents said
     * of it stays in the history.
     *
     * @param date not past, and later than the one it replaces unless a claim is taken back
     * @throws Refusal {@code commitment-step-refused} or {@code invalid-input}
     */
    public CommitmentAct delay(LocalDate date, String reason, PlatformClock clock) {
        refuse(delayRefusal());
        requireNotPast(date, clock);
        if (state == CommitmentState.OPEN && !date.isAfter(dueDate)) {
            throw Refusal.invalid(
                    "/dueDate",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "A delay is to a later date than " + dueDate + ".");
        }
        dueDate = date;
        CommitmentAct act =
                act(
                        state == CommitmentState.OPEN
                                ? CommitmentActKind.DELAYED
                                : CommitmentActKind.REOPENED,
                        reason,
                        null,
                        clock.now());
        state = CommitmentState.OPEN;
        claimNumber = null;
        confirmationEndDate = null;
        confirmationEnded = false;
        yesCount = 0;
        partlyCount = 0;
        noCount = 0;
        return act;
    }

    /**
     * Claims that it is done, and so asks the residents behind it.
     *
     * @param doneOn today or earlier, and not before it was agreed
     * @param done what was done
     * @throws Refusal {@code commitment-step-refused} or {@code invalid-input}
     */
    public CommitmentAct claimDone(LocalDate doneOn, String done, PlatformClock clock) {
        refuse(toBeDoneRefusal());
        if (doneOn.isAfter(clock.today())) {
            throw Refusal.invalid("/doneOn", ViolationCode.IN_THE_FUTURE, "That is still to come.");
        }
        if (doneOn.isBefore(PlatformClock.dayOf(madeAt))) {
            throw Refusal.invalid(
                    "/doneOn", ViolationCode.IN_THE_PAST, "That is before it was agreed.");
        }
        CommitmentAct act = act(CommitmentActKind.CLAIMED_DONE, done, doneOn, clock.now());
        state = CommitmentState.CLAIMED;
        claimNumber = act.number();
        confirmationEndDate = clock.today().plusDays(CONFIRMATION_DAYS);
        return act;
    }

    /**
     * Counts what a resident says of the claim that stands.
     *
     * @param before what she said of it until now, or null
     * @throws Refusal as {@link #confirmationRefusal} says
     */
    void hear(@Nullable Voice before, Voice said, LocalDate today) {
        refuse(confirmationRefusal(today));
        if (before != null) {
            count(before, -1);
        }
        count(said, 1);
        state = CommitmentState.claimed(yesCount, partlyCount, noCount);
    }

    /**
     * Closes the counts of a claim the day after the term of residents.
     *
     * @throws IllegalStateException where no term is over, or it was closed before
     */
    public CommitmentAct endConfirmation(PlatformClock clock) {
        if (confirmationEnded
                || confirmationEndDate == null
                || !clock.today().isAfter(confirmationEndDate)) {
            throw new IllegalStateException("No term of commitment " + id + " is over.");
        }
        confirmationEnded = true;
        return act(CommitmentActKind.CONFIRMATION_ENDED, null, null, clock.now());
    }

    private void count(Voice voice, int change) {
        switch (voice) {
            case YES -> yesCount += change;
            case PARTLY -> partlyCount += change;
            case NO -> noCount += change;
        }
    }

    /** Why nobody is asked now, or empty where residents are: no claim, or its term is over. */
    Optional<Refusal> confirmationRefusal(LocalDate today) {
        if (claimNumber == null) {
            return Optional.of(stepRefused());
        }
        return today.isAfter(confirmationEndDate)
                ? Optional.of(
                        Refusal.of(
                                ProblemType.CONFIRMATION_CLOSED,
                                "Residents could say so until " + confirmationEndDate + "."))
                : Optional.empty();
    }

    /** Why it is not to be done any more, or empty where it is. */
    Optional<Refusal> toBeDoneRefusal() {
        return state.isToBeDone() ? Optional.empty() : Optional.of(stepRefused());
    }

    /** Why its date can't change now, or empty where it can. */
    Optional<Refusal> delayRefusal() {
        return state.mayBeDelayed() ? Optional.empty() : Optional.of(stepRefused());
    }

    private Refusal stepRefused() {
        return Refusal.of(
                ProblemType.COMMITMENT_STEP_REFUSED, "The commitment is " + state + " now.");
    }

    private CommitmentAct act(
            CommitmentActKind kind,
            @Nullable String reason,
            @Nullable LocalDate doneOn,
            Instant now) {
        actCount++;
        return new CommitmentAct(this, kind, reason, doneOn, now);
    }

    private static void requireNotPast(LocalDate date, PlatformClock clock) {
        if (date.isBefore(clock.today())) {
            throw Refusal.invalid("/dueDate", ViolationCode.IN_THE_PAST, "That day is past.");
        }
    }

    private static void refuse(Optional<Refusal> refusal) {
        refusal.ifPresent(
                found -> {
                    throw found;
                });
    }

    /** Whether its date is past and the municipality does not say that it is done. */
    boolean isOverdue(LocalDate today) {
        return state.isToBeDone() && dueDate.isBefore(today);
    }

    public UUID id() {
        return id;
    }

    Consultation consultation() {
        return consultation;
    }

    /** The answer it comes from, null where it comes from a decision. */
    @Nullable Answer answer() {
        return answer;
    }

    /** The decision it comes from, null where it comes from an answer. */
    @Nullable Decision decision() {
        return decision;
    }

    /** Adds to the act that made it where it comes from. */
    Act tellSource(Act act) {
        return decision == null
                ? act.fact("answer", answer.id())
                : act.fact("decision", decision.id());
    }

    String text() {
        return text;
    }

    Performer performer() {
        return performer;
    }

    String organisation() {
        return organisation;
    }

    String function() {
        return function;
    }

    LocalDate firstDueDate() {
        return firstDueDate;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    CommitmentState state() {
        return state;
    }

    /** How many acts there are; the version that {@code If-Match} names. */
    int actCount() {
        return actCount;
    }

    /** Number of the act with which it was claimed done, null where no claim stands. */
    @Nullable Integer claimNumber() {
        return claimNumber;
    }

    @Nullable LocalDate confirmationEndDate() {
        return confirmationEndDate;
    }

    int yesCount() {
        return yesCount;
    }

    int partlyCount() {
        return partlyCount;
    }

    int noCount() {
        return noCount;
    }
}
