package nl.speelruimte.drafting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A consultation in the making. Officials share all drafts; a published one is kept and stays as it
 * is.
 */
@Entity
public class Draft {

    @Id private UUID id;
    @Version private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content;

    private Instant changedAt;
    private String publishedAs;

    protected Draft() {}

    public Draft(DraftContent content, Instant now) {
        this.id = Ids.next();
        this.content = content;
        this.changedAt = now;
    }

    /**
     * Replaces the content.
     *
     * @throws Refusal {@code already-published}
     */
    public void change(DraftContent changed, Instant now) {
        requireUnpublished();
        content = changed;
        changedAt = now;
    }

    /**
     * Ends the draft: from here on the consultation counts.
     *
     * @param slug name of the consultation that came of it
     * @throws Refusal {@code already-published}
     */
    public void becomePublished(String slug, Instant now) {
        requireUnpublished();
        publishedAs = slug;
        changedAt = now;
    }

    /**
     * Refuses where the draft is already published.
     *
     * @throws Refusal {@code already-published}
     */
    void requireUnpublished() {
        if (publishedAs != null) {
            throw Refusal.of(
                    ProblemType.ALREADY_PUBLISHED,
                    "This draft was published as " + publishedAs + ".");
        }
    }

    public UUID id() {
        return id;
    }

    /** Version of the draft, higher after each change. */
    public int version() {
        return version;
    }

    public DraftContent content() {
        return content;
    }

    Instant changedAt() {
        return changedAt;
    }

    String publishedAs() {
        return publishedAs;
    }
}
