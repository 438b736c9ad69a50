package nl.speelruimte.place;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * The wijken and buurten of this municipality. Current is what stands in the newest year of its
 * kind: wijken and buurten may be of different years.
 */
@ApplicationScoped
public class Places implements PanacheRepositoryBase<Place, Place.Key> {

    private static final String CURRENT =
            """
            municipality_code = :municipality and year = (select max(newest.year) from place newest
                where newest.municipality_code = :municipality and newest.kind = place.kind)
            """;

    private final String municipality;

    @Inject
    public Places(PlaceSettings settings) {
        this.municipality = settings.municipalityCode();
    }

    /** All current places: wijken first, then by name. */
    public List<Place> current() {
        return select(CURRENT + " order by kind, name, code", Map.of());
    }

    /** The current places with these codes; a code that is none is not among them. */
    public List<Place> current(Collection<String> codes) {
        return select(
                CURRENT + " and code = any(:codes)", Map.of("codes", codes.toArray(String[]::new)));
    }

    /** The place with this code as it was last known. */
    public Optional<Place> findNewest(String code) {
        return find("code = ?1 order by year desc", code).firstResultOptional();
    }

    /** GeoJSON geometry of each current place, as text by code. */
    public Map<String, String> borders() {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select code, cast(geometry as text) from place where " + CURRENT,
                        Object[].class)
                .setParameter("municipality", municipality)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    /** Adds a place, or replaces the one with its code and year. */
    void put(ImportedPlace place) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into place (code, year, kind, name, municipality_code,
                            district_code, geometry)
                        values (:code, :year, :kind, :name, :municipality,
                            :district, cast(:geometry as jsonb))
                        on conflict (code, year) do update set name = excluded.name,
                            district_code = excluded.district_code, geometry = excluded.geometry
                        """)
                .setParameter("code", place.code())
                .setParameter("year", place.year())
                .setParameter("kind", place.kind().name())
                .setParameter("name", place.name())
                .setParameter("municipality", municipality)
                .setParameter("district", place.districtCode())
                .setParameter("geometry", place.geometry())
                .executeUpdate();
    }

    private List<Place> select(String condition, Map<String, Object> parameters) {
        NativeQuery<Place> query =
                getEntityManager()
                        .unwrap(Session.class)
                        .createNativeQuery("select * from place where " + condition, Place.class)
                        .setParameter("municipality", municipality);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }
}
