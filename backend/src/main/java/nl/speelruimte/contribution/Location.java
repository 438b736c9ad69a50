package nl.speelruimte.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import nl.speelruimte.place.Place;
import nl.speelruimte.register.Act;
import org.jspecify.annotations.Nullable;

/** Where a contribution is about: a place, or a point within that. */
@Embeddable
public class Location {

    @Column(name = "place_code")
    private String placeCode;

    @Column(name = "place_year")
    private Integer placeYear;

    /** The same place; Hibernate can't write a reference of two columns from an embeddable. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(
            name = "place_code",
            referencedColumnName = "code",
            insertable = false,
            updatable = false)
    @JoinColumn(
            name = "place_year",
            referencedColumnName = "year",
            insertable = false,
            updatable = false)
    private Place place;

    private Double longitude;
    private Double latitude;

    protected Location() {}

    private Location(Place place, @Nullable Double longitude, @Nullable Double latitude) {
        this.placeCode = place.code();
        this.placeYear = place.year();
        this.place = place;
        this.longitude = longitude;
        this.latitude = latitude;
    }

    /** A wijk or buurt as a whole. */
    static Location of(Place place) {
        return new Location(place, null, null);
    }

    /** A point in a wijk or buurt, in degrees (WGS84). */
    static Location of(Place place, double longitude, double latitude) {
        return new Location(place, longitude, latitude);
    }

    /** Adds to an act where it is about: the place in plain, the point as a text. */
    void tell(Act act) {
        act.fact("place", placeCode);
        if (longitude != null) {
            act.text("coordinates", longitude + "," + latitude);
        }
    }

    /** Whether two locations, each of which may be absent, are the same. */
    static boolean same(@Nullable Location one, @Nullable Location other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.placeCode.equals(other.placeCode)
                && Objects.equals(one.placeYear, other.placeYear)
                && Objects.equals(one.longitude, other.longitude)
                && Objects.equals(one.latitude, other.latitude);
    }

    Place place() {
        return place;
    }

    @Nullable Double longitude() {
        return longitude;
    }

    @Nullable Double latitude() {
        return latitude;
    }
}
