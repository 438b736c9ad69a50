package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.stream.Collectors;
import nl.speelruimte.shared.PlatformClock;
import org.hibernate.Session;

/** How many consultations play in each wijk and buurt. */
@ApplicationScoped
class PlaceCounts {

    static final Count NONE = new Count(0, 0);

    /** A consultation about a wijk concerns its buurten, and one about a buurt its wijk. */
    private static final String COUNTS =
            """
            select concerned.code, count(*), count(*) filter (where c.purpose = 'PARTICIPATION'
                and :today between c.participation_start_date and c.participation_end_date)
            from (
                select a.consultation_id, a.place_code as code from consultation_place a
                union
                select a.consultation_id, p.district_code from consultation_place a
                    join place p on p.code = a.place_code and p.year = a.place_year
                    where p.district_code is not null
                union
                select a.consultation_id, p.code from consultation_place a
                    join place p on p.district_code = a.place_code
            ) concerned join consultation c on c.id = concerned.consultation_id
            group by concerned.code
            """;

    private final EntityManager entities;
    private final PlatformClock clock;

    @Inject
    PlaceCounts(EntityManager entities, PlatformClock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Consultations of a place: all, and those in which residents can take part today. */
    record Count(long all, long open) {}

    /** The counts by code of a place; one where nothing plays is left out. */
    Map<String, Count> today() {
        return entities.unwrap(Session.class)
                .createNativeQuery(COUNTS, Object[].class)
                .setParameter("today", clock.today())
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (String) row[0],
                                row -> new Count((long) row[1], (long) row[2])));
    }
}
