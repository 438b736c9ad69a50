package nl.speelruimte.shared;

import java.util.List;
import java.util.UUID;

/** The duty of every feature that keeps something about a person: hand it over, and erase it. */
public interface HoldsPersonalData {

    /** The heading under which the data stands in an export, for example {@code proposals}. */
    String heading();

    /** All this feature holds about a person, as records that can be written as JSON. */
    List<?> export(UUID person);

    /**
     * Erases what identifies the person, and keeps totals.
     *
     * @throws Refusal where the person has to do something first; then nothing is erased anywhere
     */
    void erase(UUID person);
}
