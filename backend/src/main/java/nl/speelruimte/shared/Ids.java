package nl.speelruimte.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of all things: UUID version 7 (RFC 9562), so that newer sorts after older. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }

    /**
     * Reads an id in its usual notation: 36 characters, in either case.
     *
     * @throws IllegalArgumentException where it is written otherwise
     */
    public static UUID fromString(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException(text);
        }
        return id;
    }
}
