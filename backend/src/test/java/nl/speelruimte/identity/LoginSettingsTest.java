package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginSettingsTest {

    private static final String SECURE_COOKIES = "quarkus.oidc.authentication.cookie-force-secure";

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void complete() {
        environment.put("SPEELRUIMTE_IDP_URL", "https://login.example/realms/speelruimte");
        environment.put("SPEELRUIMTE_BASE_URL", "https://denkmee.example");
        environment.put("SPEELRUIMTE_OIDC_CLIENT_SECRET", "c".repeat(32));
        environment.put("SPEELRUIMTE_OIDC_STATE_SECRET", "s".repeat(32));
        environment.put("SPEELRUIMTE_OIDC_COOKIE_SECRET", "k".repeat(32));
        environment.put("SPEELRUIMTE_ACCOUNTS_CLIENT_SECRET", "a".repeat(32));
    }

    @AfterEach
    void clear() {
        System.clearProperty(SECURE_COOKIES);
    }

    @Test
    void overTlsCookiesTravelOverTlsAlone() {
        LoginSettings.apply(environment);
        assertThat(System.getProperty(SECURE_COOKIES)).isEqualTo("true");
    }

    @Test
    void withoutTlsCookiesTravelAnyway() {
        environment.put("SPEELRUIMTE_BASE_URL", "http://localhost:8080");
        LoginSettings.apply(environment);
        assertThat(System.getProperty(SECURE_COOKIES)).isEqualTo("false");
    }

    @Test
    void allMissingAndShortSecretsAreNamedInOneSentence() {
        environment.remove("SPEELRUIMTE_OIDC_STATE_SECRET");
        environment.put("SPEELRUIMTE_OIDC_COOKIE_SECRET", "k".repeat(31));
        assertThatThrownBy(() -> LoginSettings.apply(environment))
                .hasMessage(
                        "Set SPEELRUIMTE_OIDC_STATE_SECRET and SPEELRUIMTE_OIDC_COOKIE_SECRET to a"
                                + " secret of at least 32 characters, the same for every back"
                                + " end.");
    }

    @Test
    void theIdentityProviderIsRequired() {
        environment.remove("SPEELRUIMTE_IDP_URL");
        assertThatThrownBy(() -> LoginSettings.apply(environment))
                .hasMessage(
                        "Set SPEELRUIMTE_IDP_URL to the address of the identity provider's realm.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://denkmee.example/",
                "https://denkmee.example/inspraak",
                "denkmee.example",
                "ftp://denkmee.example",
                "https://"
            })
    void theBaseUrlIsAnOriginAlone(String baseUrl) {
        environment.put("SPEELRUIMTE_BASE_URL", baseUrl);
        assertThatThrownBy(() -> LoginSettings.apply(environment))
                .hasMessageStartingWith("Set SPEELRUIMTE_BASE_URL to scheme, host and port alone");
    }
}
