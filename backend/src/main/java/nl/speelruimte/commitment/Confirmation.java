package nl.speelruimte.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.speelruimte.account.Person;
import org.jspecify.annotations.Nullable;

/** What one resident says of one claim: one voice, changeable; who it is stays private. */
@Entity
public class Confirmation {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Commitment commitment;

    private int claimNumber;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // read by queries
    private Person person;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private String remark;

    protected Confirmation() {}

    /** Of the claim that stands; {@link #say} follows. */
    Confirmation(Commitment commitment, Person person) {
        this.id = UUID.randomUUID(); // tells nothing of when it was said
        this.commitment = commitment;
        this.claimNumber = commitment.claimNumber();
        this.person = person;
    }

    /**
     * Says whether it is done, in place of what was said before.
     *
     * @param words up to 1,000 characters for everybody to read, or null
     */
    void say(Voice said, @Nullable String words) {
        voice = said;
        remark = words;
    }

    UUID id() {
        return id;
    }

    UUID commitmentId() {
        return commitment.id();
    }

    int claimNumber() {
        return claimNumber;
    }

    /** Null before the first word. */
    @Nullable Voice voice() {
        return voice;
    }

    @Nullable String remark() {
        return remark;
    }
}
