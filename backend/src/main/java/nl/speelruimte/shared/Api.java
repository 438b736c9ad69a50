package nl.speelruimte.shared;

/** Facts of the public HTTP interface that more than one package needs. */
public final class Api {

    /** Path under which every operation of this major version lives. */
    public static final String ROOT = "/api/v1";

    /** Semantic version of the interface; sent as {@code API-Version} on every answer. */
    public static final String VERSION = "0.1.0";

    /** Largest accepted request body, in bytes, but where a {@link LargeBody} says otherwise. */
    public static final int MAX_BODY_BYTES = 64 * 1024;

    private Api() {}
}
