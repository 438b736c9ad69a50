package nl.speelruimte.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import org.jspecify.annotations.Nullable;

/** What contributions said before their authors changed them. */
@ApplicationScoped
class FormerVersions implements PanacheRepositoryBase<FormerVersion, FormerVersion.Key> {

    /**
     * A page of the former versions of a contribution, newest first; none of one that nobody may
     * read any more.
     */
    Page<FormerVersionView> page(UUID contribution, @Nullable Cursor after, int limit) {
        List<FormerVersionView> rows =
                find(
                                """
                                from FormerVersion v left join fetch v.location.place
                                where v.key.contributionId = ?1 and v.key.number < ?2
                                    and exists (select 1 from Contribution c
                                        where c.id = v.key.contributionId
                                        and c.hiding.hiddenAt is null and c.withdrawnAt is null)
                                order by v.key.number desc
                                """,
                                contribution,
                                after == null ? Integer.MAX_VALUE : (int) after.rank())
                        .range(0, limit)
                        .stream()
                        .map(FormerVersionView::of)
                        .toList();
        return Page.of(rows, limit, row -> new Cursor(row.number(), contribution));
    }

    /** The former versions of all that a person brought in, in order. */
    List<FormerVersionView> of(UUID author) {
        return find(
                        """
                        from FormerVersion v left join fetch v.location.place
                        where v.key.contributionId in
                            (select c.id from Contribution c where c.author.id = ?1)
                        order by v.key.contributionId, v.key.number
                        """,
                        author)
                .stream()
                .map(FormerVersionView::of)
                .toList();
    }

    /** Deletes the former versions of all that a person brought in. */
    void erase(UUID author) {
        delete(
                "key.contributionId in (select c.id from Contribution c where c.author.id = ?1)",
                author);
    }
}
