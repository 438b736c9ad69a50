package nl.speelruimte.contribution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That one person stands behind one proposal. */
@Entity
@Immutable
class Support {

    @EmbeddedId
    @SuppressWarnings("unused") // read by queries
    private Key key;

    @SuppressWarnings("unused") // read by queries
    private Instant createdAt;

    protected Support() {}

    /** One support per proposal and person. */
    @Embeddable
    record Key(UUID proposalId, UUID personId) {}
}
