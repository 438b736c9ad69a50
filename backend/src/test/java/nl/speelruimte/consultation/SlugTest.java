package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "Groen in de Molenwijk, groen-in-de-molenwijk",
        "Café 't Hoekje & co!, cafe-t-hoekje-co",
        "  -- Één plein --  , een-plein",
        "Ĳsbaan 2027, sbaan-2027",
        "🌳🌳🌳🌳🌳, inspraak",
        "публичный сад, inspraak",
    })
    void aTitleBecomesLettersDigitsAndHyphens(String title, String slug) {
        assertThat(Slug.of(title, taken -> false)).isEqualTo(slug);
    }

    @Test
    void aTakenSlugGetsTheNextFreeNumber() {
        Set<String> taken = Set.of("groen", "groen-2");

        assertThat(Slug.of("Groen", taken::contains)).isEqualTo("groen-3");
    }

    @Test
    void aLongTitleIsCutWithoutAHyphenAtItsEnd() {
        assertThat(Slug.of("a".repeat(79) + " bcd", slug -> false)).isEqualTo("a".repeat(79));
    }
}
