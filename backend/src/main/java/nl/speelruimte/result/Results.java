package nl.speelruimte.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import org.jspecify.annotations.Nullable;

/** Reads what is finished; {@code R__result.sql} defines it. */
@ApplicationScoped
class Results {

    private final EntityManager database;

    @Inject
    Results(EntityManager database) {
        this.database = database;
    }

    /**
     * A page of results, newest first and of one day the small ones first.
     *
     * @param place code of a wijk or buurt, or null for all; what is about the whole municipality,
     *     about its wijk or about one of its buurten is about it too
     */
    Page<ResultView> page(@Nullable String place, Cursor after, int limit) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows =
                database.createNativeQuery(
                                """
                                select r.rank, r.id, r.kind, r.title, r.finished_on, c.slug,
                                    c.title as consultation_title,
                                    array(select p.name from consultation_place a
                                        join place p
                                            on p.code = a.place_code and p.year = a.place_year
                                        where a.consultation_id = c.id
                                        order by p.name) as place_names
                                from result r join consultation c on c.id = r.consultation_id
                                where (cast(:place as text) is null or c.area = 'MUNICIPALITY'
                                        or exists (select from consultation_place a
                                            join place p
                                                on p.code = a.place_code and p.year = a.place_year
                                            where a.consultation_id = c.id
                                                and (p.code = :place or p.district_code = :place
                                                    or p.code in (select b.district_code
                                                        from place b where b.code = :place))))
                                    and (cast(:after as uuid) is null
                                        or (r.rank, r.id) < (:rank, cast(:after as uuid)))
                                order by r.rank desc, r.id desc
                                """,
                                Tuple.class)
                        .setParameter("place", place)
                        .setParameter("rank", after == null ? 0L : after.rank())
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        Page<Tuple> page =
                Page.of(
                        rows,
                        limit,
                        row -> new Cursor(row.get("rank", Long.class), row.get("id", UUID.class)));
        return new Page<>(page.items().stream().map(Results::view).toList(), page.nextCursor());
    }

    private static ResultView view(Tuple row) {
        return new ResultView(
                row.get("id", UUID.class),
                ResultKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                row.get("finished_on", LocalDate.class),
                row.get("slug", String.class),
                row.get("consultation_title", String.class),
                List.of(row.get("place_names", String[].class)));
    }
}
