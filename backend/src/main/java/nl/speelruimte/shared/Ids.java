package nl.speelruimte.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of all things: UUID version 7 (RFC 9562), so that newer sorts after older. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
