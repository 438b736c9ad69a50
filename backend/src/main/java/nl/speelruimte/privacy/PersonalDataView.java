package nl.speelruimte.privacy;

import java.time.Instant;
import java.util.List;

/**
 * All that is kept about the caller.
 *
 * @param madeAt when this was put together
 * @param sections one for each feature that can hold something, also where it holds nothing;
 *     docs/personal-data.md says what stands in each
 */
public record PersonalDataView(Instant madeAt, List<PersonalDataSection> sections) {

    /**
     * What one feature holds.
     *
     * @param heading its name, for example {@code contributions}
     * @param records what it holds, in a form of its own
     */
    public record PersonalDataSection(String heading, List<Object> records) {}
}
