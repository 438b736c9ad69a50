package nl.speelruimte.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.shared.Ids;

/**
 * Everybody who acts. A person may have a login at the identity provider; a paper entry has neither
 * that nor an address.
 */
@Entity
public class Person {

    @Id private UUID id;
    private String subject;
    private String displayName;
    private String language;
    private String neighbourhood;
    private String email;
    private int assuranceLevel;
    private Instant createdAt;
    private Instant erasedAt;

    protected Person() {}

    /**
     * @param subject the identity provider's id of the account, or null
     * @param displayName the name others see
     * @param email an address, confirmed by the login or as it stood on a letter; or null
     * @param assuranceLevel 0 none, 1 password, 2 password and one-time code
     */
    public Person(
            String subject,
            String displayName,
            String email,
            int assuranceLevel,
            Instant createdAt) {
        this.id = Ids.next();
        this.subject = subject;
        this.displayName = displayName;
        this.language = "nl";
        this.email = email;
        this.assuranceLevel = assuranceLevel;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    /** The name others see; empty after erasure. */
    public String displayName() {
        return displayName;
    }

    /** When this person acted first. */
    Instant createdAt() {
        return createdAt;
    }

    /** The language of screens and mail, {@code nl} or {@code en}. */
    String language() {
        return language;
    }

    /** Chooses the language of screens and mail: {@code nl} or {@code en}. */
    void speak(String chosen) {
        language = chosen;
    }

    /** Code of the buurt this person chose, or null. */
    String neighbourhood() {
        return neighbourhood;
    }

    /**
     * @param code code of a buurt
     */
    void chooseNeighbourhood(String code) {
        neighbourhood = code;
    }

    void forgetNeighbourhood() {
        neighbourhood = null;
    }

    /** Clears all that says who this was; what the person did keeps a nameless author. */
    void erase(Instant now) {
        subject = null;
        displayName = "";
        language = "nl";
        neighbourhood = null;
        email = null;
        assuranceLevel = 0;
        erasedAt = now;
    }

    /** What is kept about this person, as an export shows it. */
    PersonalData personalData() {
        return new PersonalData(
                displayName, language, neighbourhood, email, assuranceLevel, createdAt, erasedAt);
    }
}
