package nl.speelruimte.contribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a contribution said before its author changed it. */
@Entity
@Immutable
class FormerVersion {

    @EmbeddedId private Key key;
    private @Nullable String title;
    private String text;
    @Embedded private @Nullable Location location;
    private Instant writtenAt;
    private Instant replacedAt;

    protected FormerVersion() {}

    /** What a contribution says until now. */
    FormerVersion(Contribution contribution, Instant now) {
        Instant changedAt = contribution.changedAt();
        this.key = new Key(contribution.id(), contribution.version());
        this.title = contribution.title();
        this.text = contribution.text();
        this.location = contribution.location();
        this.writtenAt = changedAt == null ? contribution.submittedAt() : changedAt;
        this.replacedAt = now;
    }

    /**
     * One version of one contribution.
     *
     * @param number from 1
     */
    @Embeddable
    record Key(UUID contributionId, int number) {}

    Key key() {
        return key;
    }

    @Nullable String title() {
        return title;
    }

    String text() {
        return text;
    }

    @Nullable Location location() {
        return location;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Instant replacedAt() {
        return replacedAt;
    }
}
