package nl.speelruimte.consultation;

import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** Collects all faults of something that is written, so that they come at once. */
final class Faults {

    private final List<Violation> found = new ArrayList<>();

    /** Notes what is absent or blank. */
    void require(String pointer, Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            add(pointer, ViolationCode.REQUIRED, pointer + " is required.");
        }
    }

    void add(String pointer, ViolationCode code, String detail) {
        found.add(new Violation(pointer, code, detail));
    }

    void addAll(List<Violation> others) {
        found.addAll(others);
    }

    List<Violation> found() {
        return List.copyOf(found);
    }
}
