package nl.speelruimte.drafting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Refusal;

/** All drafts. */
@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /**
     * The draft with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public Draft require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("draft"));
    }

    /** A page of drafts, newest first. */
    Page<DraftSummary> page(Cursor after, int limit) {
        List<Draft> rows =
                find(
                                "where ?1 is null or id < ?1 order by id desc",
                                after == null ? null : after.id())
                        .range(0, limit)
                        .list();
        return Page.of(
                rows.stream().map(DraftSummary::of).toList(),
                limit,
                summary -> Cursor.of(summary.id()));
    }
}
