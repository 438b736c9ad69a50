package nl.speelruimte.verifier;

/** What can be wrong with a register, in the words of a report. */
enum Fault {
    SIGNATURE(
            "De handtekening onder het register klopt niet, of is niet van deze sleutel.",
            "The signature under the register is not right, or not of this key."),
    MALFORMED("Een bestand is beschadigd", "A file is damaged"),
    MISSING("Een bestand ontbreekt", "A file is missing"),
    SHORTER(
            "Het register is korter dan de vorige keer: er zijn handelingen verwijderd.",
            "The register is shorter than last time: acts were removed."),
    REWRITTEN(
            "Het register is herschreven: wat er de vorige keer stond, staat er nu anders.",
            "The register was rewritten: what stood there last time stands there differently now."),
    ROOT(
            "De handelingen samen zijn niet wat ondertekend is.",
            "The acts together are not what was signed."),
    TILE("Een controlegetal hoort niet bij de handelingen", "A hash does not belong to the acts"),
    BACK_DATED(
            "Een handeling draagt een tijd van lang voor een eerdere handeling",
            "An act bears a time long before that of an earlier act"),
    TEXT(
            "Een tekst is niet de tekst die is vastgelegd, bij handeling",
            "A text is not the text that was recorded, at act");

    private final String dutch;
    private final String english;

    Fault(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String words(boolean inEnglish) {
        return inEnglish ? english : dutch;
    }
}
