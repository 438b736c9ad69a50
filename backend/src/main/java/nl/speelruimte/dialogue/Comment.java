package nl.speelruimte.dialogue;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What somebody says in a conversation. */
@Entity
class Comment {

    @Id private UUID id;
    private UUID ownerId;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person author;

    private boolean byOfficial;
    private String text;
    private Instant submittedAt;
    @Embedded private @Nullable Hiding hiding;

    protected Comment() {}

    Comment(UUID ownerId, Person author, boolean byOfficial, String text, Instant now) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.author = author;
        this.byOfficial = byOfficial;
        this.text = text;
        this.submittedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    Person author() {
        return author;
    }

    boolean isByOfficial() {
        return byOfficial;
    }

    String text() {
        return text;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    /** Null where it stands for all to read. */
    @Nullable Hiding hiding() {
        return hiding;
    }
}
