package nl.speelruimte.place;

import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of official area a place is. */
public enum PlaceKind {
    /** A wijk. */
    DISTRICT("WK\\d{4}[0-9A-Z]{2}"),
    /** A buurt, part of a wijk. */
    NEIGHBOURHOOD("BU\\d{4}[0-9A-Z]{4}");

    private final Pattern code;

    PlaceKind(String code) {
        this.code = Pattern.compile(code);
    }

    /** The kind a code of Statistics Netherlands (CBS) stands for, or empty where it is none. */
    static Optional<PlaceKind> of(String code) {
        for (PlaceKind kind : values()) {
            if (kind.code.matcher(code).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
