package nl.speelruimte.shared;

/** Optimistic locking over HTTP: the ETag of a private representation is its version. */
public final class Preconditions {

    private Preconditions() {}

    /** The entity tag of a version. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Refuses a change that was not made on the current version.
     *
     * @param ifMatch the header as received, or null
     * @param version the current version
     */
    public static void requireMatch(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(
                    ProblemType.IF_MATCH_REQUIRED,
                    "Send the ETag of the version you changed in If-Match.");
        }
        if (!ifMatch.strip().equals(etag(version))) {
            throw changedMeanwhile();
        }
    }

    static Refusal changedMeanwhile() {
        return Refusal.of(
                ProblemType.CHANGED_MEANWHILE,
                "Someone else changed this after you opened it; nothing of yours was saved.");
    }
}
