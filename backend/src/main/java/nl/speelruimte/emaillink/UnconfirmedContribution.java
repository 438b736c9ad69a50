package nl.speelruimte.emaillink;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.contribution.NewProposal;
import nl.speelruimte.contribution.NewReaction;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What somebody without a login sent: a proposal or a reaction that waits to be confirmed. */
@Entity
class UnconfirmedContribution {

    /** How long it waits, and how long its links work. */
    static final Duration KEPT = Duration.ofDays(2);

    @Id private UUID id;
    private UUID key;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable NewProposal proposal;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable NewReaction reaction;

    private @Nullable String authorName;
    private @Nullable String email;
    private String language;
    private Instant createdAt;
    private Instant expiresAt;

    @SuppressWarnings("unused") // read by queries
    private Instant nextAttemptAt;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person confirmedBy;

    protected UnconfirmedContribution() {}

    /**
     * @param key the request's Idempotency-Key
     * @param proposal null where it is a reaction
     * @param reaction null where it is a proposal
     */
    UnconfirmedContribution(
            UUID key,
            Consultation consultation,
            @Nullable NewProposal proposal,
            @Nullable NewReaction reaction,
            Sender sender,
            Instant now) {
        this.id = Ids.next();
        this.key = key;
        this.consultation = consultation;
        this.proposal = proposal;
        this.reaction = reaction;
        this.authorName = sender.name();
        this.email = sender.email();
        this.language = sender.language();
        this.createdAt = now;
        this.expiresAt = now.plus(KEPT);
        this.nextAttemptAt = now;
    }

    /** Whether both came from one request that was sent twice. */
    boolean isSameAs(UnconfirmedContribution other) {
        return confirmedBy != null
                || (consultation.id().equals(other.consultation.id())
                        && Objects.equals(proposal, other.proposal)
                        && Objects.equals(reaction, other.reaction)
                        && Objects.equals(authorName, other.authorName)
                        && Objects.equals(email, other.email));
    }

    /** Ends the wait: from here on all of it stands with the contribution. */
    void confirm(Person author) {
        confirmedBy = author;
        proposal = null;
        reaction = null;
        authorName = null;
        email = null;
    }

    /**
     * Refuses where it no longer waits.
     *
     * @throws Refusal {@code email-link-used}
     */
    void requireWaiting() {
        if (confirmedBy != null) {
            throw Refusal.of(
                    ProblemType.EMAIL_LINK_USED, "What this link is for was sent with it before.");
        }
    }

    UUID id() {
        return id;
    }

    UUID key() {
        return key;
    }

    Consultation consultation() {
        return consultation;
    }

    /** Null where it is a reaction, or confirmed. */
    @Nullable NewProposal proposal() {
        return proposal;
    }

    /** Null where it is a proposal, or confirmed. */
    @Nullable NewReaction reaction() {
        return reaction;
    }

    /** Who says to have sent it; of nothing where it is confirmed. */
    Sender sender() {
        return new Sender(authorName, email, language);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Null as long as it waits. */
    @Nullable Person confirmedBy() {
        return confirmedBy;
    }
}
