package nl.speelruimte.contribution;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.register.Appended;
import org.hibernate.annotations.Immutable;

/** That a contribution was taken in, for who holds its number. */
@Entity
@Immutable
class Receipt {

    @Id private UUID contributionId;

    @SuppressWarnings("unused") // read by queries
    private byte[] numberHash;

    private UUID entryId;
    private Instant issuedAt;

    protected Receipt() {}

    /**
     * A receipt of a contribution that was just brought in.
     *
     * @param appended how that came into the register
     */
    Receipt(Contribution contribution, ReceiptNumber number, Appended appended) {
        this.contributionId = contribution.id();
        this.numberHash = number.hash();
        this.entryId = appended.entry();
        this.issuedAt = contribution.submittedAt();
    }

    /** Id of the entry by which the contribution came into the register. */
    UUID entryId() {
        return entryId;
    }

    Instant issuedAt() {
        return issuedAt;
    }
}
