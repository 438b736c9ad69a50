package nl.speelruimte.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.register.Act;
import nl.speelruimte.shared.Ids;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What happened to a commitment, for good. */
@Entity
@Immutable
public class CommitmentAct {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int number;

    @Enumerated(EnumType.STRING)
    private CommitmentActKind kind;

    private String reason;
    private LocalDate dueDate;
    private LocalDate doneOn;
    private int yesCount;
    private int partlyCount;
    private int noCount;
    private Instant actedAt;

    protected CommitmentAct() {}

    /**
     * The newest act on a commitment; a reopening and the end of a term keep what residents said of
     * the claim.
     */
    CommitmentAct(
            Commitment commitment,
            CommitmentActKind kind,
            @Nullable String reason,
            @Nullable LocalDate doneOn,
            Instant actedAt) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.number = commitment.actCount();
        this.kind = kind;
        this.reason = reason;
        this.dueDate = commitment.dueDate();
        this.doneOn = doneOn;
        this.yesCount = commitment.yesCount();
        this.partlyCount = commitment.partlyCount();
        this.noCount = commitment.noCount();
        this.actedAt = actedAt;
    }

    /** How it stands in the register. */
    Act entry() {
        return switch (kind) {
            case MADE ->
                    commitment
                            .tellSource(told(Act.of("commitment-made", commitment.id(), actedAt)))
                            .fact("performer", commitment.performer())
                            .fact("dueDate", dueDate)
                            .text("text", commitment.text())
                            .text("organisation", commitment.organisation())
                            .text("function", commitment.function());
            case PROGRESS_REPORTED ->
                    told(Act.of("commitment-progress-reported", commitment.id(), actedAt));
            case DELAYED ->
                    told(Act.of("commitment-delayed", commitment.id(), actedAt))
                            .fact("dueDate", dueDate);
            case CLAIMED_DONE ->
                    told(Act.of("commitment-claimed-done", commitment.id(), actedAt))
                            .fact("doneOn", doneOn);
            case REOPENED ->
                    counted(told(Act.of("commitment-reopened", commitment.id(), actedAt)))
                            .fact("dueDate", dueDate);
            case CONFIRMATION_ENDED ->
                    counted(Act.of("commitment-confirmation-ended", commitment.id(), actedAt))
                            .fact("consultation", commitment.consultation().id());
        };
    }

    private Act counted(Act act) {
        return act.fact("yesCount", yesCount)
                .fact("partlyCount", partlyCount)
                .fact("noCount", noCount);
    }

    private Act told(Act act) {
        return act.fact("actor", "official")
                .fact("consultation", commitment.consultation().id())
                .text("reason", reason);
    }

    int number() {
        return number;
    }

    CommitmentActKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    LocalDate doneOn() {
        return doneOn;
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

    Instant actedAt() {
        return actedAt;
    }
}
