package nl.speelruimte.consultation;

/** What a resident disputes about a marker: "Stond dit al vast?" */
public enum Claim {
    SAYS_OPEN_IS_FIXED,
    SAYS_FIXED_IS_OPEN,
    SAYS_UNKNOWN_IS_KNOWN;

    /** The claim that can be made about a marker. */
    static Claim about(Marker marker) {
        return switch (marker) {
            case OPEN -> SAYS_OPEN_IS_FIXED;
            case FIXED -> SAYS_FIXED_IS_OPEN;
            case UNKNOWN -> SAYS_UNKNOWN_IS_KNOWN;
        };
    }

    /** Whether the point must get this marker where the claim is upheld. */
    public boolean asksFor(Marker marker) {
        return switch (this) {
            case SAYS_OPEN_IS_FIXED -> marker == Marker.FIXED;
            case SAYS_FIXED_IS_OPEN -> marker == Marker.OPEN;
            case SAYS_UNKNOWN_IS_KNOWN -> marker != Marker.UNKNOWN;
        };
    }
}
