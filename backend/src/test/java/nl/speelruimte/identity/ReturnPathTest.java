package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/inspraak/groen-in-de-molenwijk",
                "/inspraak/groen?sorteer=nieuw&na=a%2Fb",
                "/authors"
            })
    void aScreenOfOursIsKept(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "inspraak",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "/é",
                "/%",
                "/auth/login",
                "/auth/logout"
            })
    void anythingElseLeadsHome(String asked) {
        assertThat(ReturnPath.of(asked)).isEqualTo("/");
    }

    @Test
    void aPathWithoutEndLeadsHome() {
        assertThat(ReturnPath.of("/" + "a".repeat(2000))).isEqualTo("/");
    }
}
