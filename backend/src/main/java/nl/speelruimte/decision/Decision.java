package nl.speelruimte.decision;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Fixed;
import nl.speelruimte.consultation.InfluenceLevel;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Appended;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The outcome on a decision point. Never changed. */
@Entity
@Immutable
public class Decision {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    private UUID decisionPointId;
    private int cardVersion;
    private String question;
    private String outcome;
    @Embedded private Fixed fixed;
    private String inputEffect;

    @Enumerated(EnumType.STRING)
    private InfluenceLevel influenceLevel;

    @Enumerated(EnumType.STRING)
    private FollowsInput followsInput;

    @Embedded
    @AttributeOverride(name = "text", column = @Column(name = "deviation_text"))
    @AssociationOverride(name = "holder", joinColumns = @JoinColumn(name = "deviation_holder_id"))
    private DeviationStatement deviation;

    private UUID entryId;
    private Instant publishedAt;

    protected Decision() {}

    /**
     * The decision on a point, with the statement it needs.
     *
     * @throws Refusal {@code deviation-statement-missing} where residents were promised advice or
     *     more, the decision does not follow it, and nobody explains why
     */
    Decision(Consultation consultation, DecidedPoint point, NewDecision written) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.decisionPointId = point.id();
        this.question = point.question();
        this.influenceLevel = point.level();
        this.outcome = written.outcome();
        this.fixed = written.fixed();
        this.inputEffect = written.inputEffect();
        this.followsInput = written.followsInput();
        if (written.deviationStatement() != null) {
            this.deviation =
                    new DeviationStatement(
                            written.deviationStatement(), consultation.people().portfolioHolder());
        } else if (followsInput != null && followsInput.needsStatement(influenceLevel)) {
            throw Refusal.of(
                    ProblemType.DEVIATION_STATEMENT_MISSING,
                    "Residents were promised an explanation where their advice is not followed.",
                    List.of(
                            new Violation(
                                    "/deviationStatement",
                                    ViolationCode.REQUIRED,
                                    "/deviationStatement is required.")));
        }
    }

    /** Adds to an act what the register says of the decision itself. */
    void tell(Act act) {
        act.fact("decision", id)
                .text("inputEffect", inputEffect)
                .text("deviationStatement", deviation == null ? null : deviation.text());
        if (followsInput != null) {
            act.fact("followsInput", followsInput);
        }
    }

    /** Takes where it came into the register, with the version of the card it made. */
    void enter(Appended appended) {
        entryId = appended.entry();
        cardVersion = consultation.cardVersion();
        publishedAt = consultation.cardChangedAt();
    }

    public UUID id() {
        return id;
    }

    public Consultation consultation() {
        return consultation;
    }

    UUID decisionPointId() {
        return decisionPointId;
    }

    /** Number of the card version it made. */
    int cardVersion() {
        return cardVersion;
    }

    /** What stood on the card until it was decided. */
    String question() {
        return question;
    }

    /** What was decided, in one sentence. */
    public String outcome() {
        return outcome;
    }

    Fixed fixed() {
        return fixed;
    }

    String inputEffect() {
        return inputEffect;
    }

    /** The influence residents had on the point, null where it was not open. */
    @Nullable InfluenceLevel influenceLevel() {
        return influenceLevel;
    }

    /** Null where nobody brought anything in. */
    @Nullable FollowsInput followsInput() {
        return followsInput;
    }

    @Nullable DeviationStatement deviation() {
        return deviation;
    }

    /** Id of its entry in the register. */
    UUID entryId() {
        return entryId;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
