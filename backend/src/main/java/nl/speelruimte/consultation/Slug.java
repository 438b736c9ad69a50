package nl.speelruimte.consultation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The name of a consultation in addresses, made from its title once and for all. */
final class Slug {

    private static final int MAX_LENGTH = 80;

    private Slug() {}

    /**
     * A free slug for a title: lower-case letters, digits and hyphens, at most 80 characters and a
     * number where others have the same title.
     *
     * @param taken whether a slug is in use
     */
    static String of(String title, Predicate<String> taken) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), MAX_LENGTH));
        String trimmed = cut.replaceAll("^-|-$", "");
        String base = trimmed.isEmpty() ? "inspraak" : trimmed;
        String slug = base;
        for (int i = 2; taken.test(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }
}
