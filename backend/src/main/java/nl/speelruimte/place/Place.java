package nl.speelruimte.place;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/**
 * A wijk or buurt as it was in a year. The same code in another year is the same place for who
 * follows it. Its border is read apart, by {@link Places#borders()}.
 */
@Entity
@Immutable
@IdClass(Place.Key.class)
public class Place {

    @Id private String code;
    @Id private int year;

    @Enumerated(EnumType.STRING)
    private PlaceKind kind;

    private String name;
    private String districtCode;

    /** What identifies a place: codes are given out anew each year. */
    public record Key(String code, int year) implements Serializable {}

    protected Place() {}

    /** Code of Statistics Netherlands, for example {@code WK030701}. */
    public String code() {
        return code;
    }

    public int year() {
        return year;
    }

    public PlaceKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** Code of the wijk that a buurt belongs to, null for a wijk. */
    public String districtCode() {
        return districtCode;
    }
}
