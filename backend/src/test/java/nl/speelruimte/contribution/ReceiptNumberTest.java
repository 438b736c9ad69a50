package nl.speelruimte.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptNumberTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void itIsShownInFourGroupsOfFour() {
        assertThat(ReceiptNumber.next(RANDOM).shown())
                .matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void eachIsAnotherAndUsesEveryCharacter() {
        Set<String> numbers =
                Stream.generate(() -> ReceiptNumber.next(RANDOM).shown())
                        .limit(10_000)
                        .collect(Collectors.toSet());

        assertThat(numbers).hasSize(10_000);
        assertThat(String.join("", numbers).chars().distinct().count()).isEqualTo(32 + 1);
    }

    @Test
    void whatIsShownIsRead() {
        ReceiptNumber number = ReceiptNumber.next(RANDOM);

        assertThat(ReceiptNumber.parse(number.shown()))
                .hasValueSatisfying(read -> assertThat(read.hash()).isEqualTo(number.hash()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01AB-11XY-9Z00-1234",
                "oiab-liXY-9zOo-l234",
                " 01AB 11XY 9Z00 1234 ",
                "01AB11XY9Z001234",
                "01AB\u00a011XY\u20139Z00\u20111234\n",
            })
    void lookAlikesSpacesAndDashesDoNotMatter(String typed) {
        assertThat(ReceiptNumber.parse(typed))
                .hasValueSatisfying(
                        read -> assertThat(read.shown()).isEqualTo("01AB-11XY-9Z00-1234"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "01AB-11XY-9Z00-123",
                "01AB-11XY-9Z00-12345",
                "U1AB-11XY-9Z00-1234",
                "01AB_11XY_9Z00_1234",
                "\u0660\u0661AB-11XY-9Z00-1234",
            })
    void whatCannotBeANumberIsNone(String typed) {
        assertThat(ReceiptNumber.parse(typed)).isEmpty();
    }
}
