package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.Role;
import org.junit.jupiter.api.Test;

/** RFC 8785 with the vectors it gives itself, as far as a register entry can hold them. */
class CanonicalJsonTest {

    @Test
    void propertiesAreSortedByTheirUtf16CodeUnits() {
        Map<String, Object> unsorted = new LinkedHashMap<>();
        unsorted.put("\u20ac", "Euro Sign");
        unsorted.put("\r", "Carriage Return");
        unsorted.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        unsorted.put("1", "One");
        unsorted.put("\ud83d\ude00", "Emoji: Grinning Face");
        unsorted.put("\u0080", "Control");
        unsorted.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(json(unsorted))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                                + "\"\u20ac\":\"Euro Sign\","
                                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void stringsAreEscapedNoMoreThanNeeded() {
        assertThat(json("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
        assertThat(json("\b\t\n\f\r\u0000\u001f\u007f"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\"");
    }

    @Test
    void listsKeepTheirOrderAndNothingIsSpaced() {
        assertThat(json(List.of(56, Map.of("d", true, "10", List.of(), "1", Map.of()))))
                .isEqualTo("[56,{\"1\":{},\"10\":[],\"d\":true}]");
    }

    @Test
    void itIsUtf8() {
        assertThat(CanonicalJson.bytes("\u20ac"))
                .containsExactly('"', (byte) 0xe2, (byte) 0x82, (byte) 0xac, '"');
    }

    @Test
    void idsDatesMomentsAndConstantsAreStrings() {
        UUID id = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

        assertThat(
                        json(
                                Arrays.asList(
                                        id,
                                        LocalDate.of(2027, 3, 1),
                                        Instant.parse("2027-03-01T10:00:00.000001Z"),
                                        Role.RESIDENT)))
                .isEqualTo(
                        "[\"01890a5d-ac96-774b-bcce-b302099a8057\",\"2027-03-01\","
                                + "\"2027-03-01T10:00:00.000001Z\",\"resident\"]");
    }

    @Test
    void wholeNumbersThatEveryReaderAgreesOnAreWritten() {
        assertThat(json(List.of(0, -1, 9007199254740991L, -9007199254740991L)))
                .isEqualTo("[0,-1,9007199254740991,-9007199254740991]");
    }

    @Test
    void whatHasNoOneFormIsRefused() {
        for (Object value :
                Arrays.asList(
                        null,
                        1.5,
                        9007199254740992L,
                        Long.MIN_VALUE,
                        "half a pair \ud83d",
                        "\ude00")) {
            assertThatThrownBy(() -> CanonicalJson.bytes(value))
                    .as(String.valueOf(value))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String json(Object value) {
        return new String(CanonicalJson.bytes(value), StandardCharsets.UTF_8);
    }
}
