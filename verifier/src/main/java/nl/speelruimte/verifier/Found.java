package nl.speelruimte.verifier;

/**
 * A fault with its place.
 *
 * @param where path of a file or index of an act; empty where the whole register is meant
 */
record Found(Fault fault, String where) {

    String words(boolean inEnglish) {
        String text = fault.words(inEnglish);
        return where.isEmpty() ? text : text + ": " + where + ".";
    }
}
