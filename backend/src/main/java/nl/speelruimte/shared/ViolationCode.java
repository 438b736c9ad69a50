package nl.speelruimte.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is wrong with one field; part of the contract. The screen has a sentence for each. */
public enum ViolationCode {
    REQUIRED,
    TOO_SHORT,
    TOO_LONG,
    OUT_OF_RANGE,
    INVALID_FORMAT,
    WRONG_TYPE,
    UNKNOWN_FIELD,
    UNKNOWN_REFERENCE,
    DUPLICATE,
    DATES_OUT_OF_ORDER,
    IN_THE_PAST,
    IN_THE_FUTURE,
    NO_OPEN_POINT,
    HAS_OPEN_POINT,
    OUTSIDE_MUNICIPALITY,
    LOCKED,
    NOT_ASKED,
    MALFORMED;

    /** The stable name of this code in kebab case, for example {@code too-long}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
