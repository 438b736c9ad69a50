package nl.speelruimte.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.speelruimte.identity.Caller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayNameTest {

    @ParameterizedTest(name = "{0} {1}, {2}, is shown as {3}")
    @CsvSource({
        "Fatima, El Amrani, resident, Fatima E.",
        "Jan, de Wit, resident, Jan W.",
        "'  Noor ', ' Visser ', resident, Noor V.",
        "Noor, '', resident, Noor",
        "'', Visser, resident, Inwoner",
        "Li, 𠮷田, resident, Li 𠮷.",
        "Sanne, Bakker, official, Sanne Bakker",
        "Ria, Jansen, council, Ria Jansen",
    })
    void residentsAreShownByFirstNameAndInitialStaffInFull(
            String given, String family, String role, String shown) {
        Caller caller = new Caller("subject", given, family, null, Set.of(role), 1);

        assertThat(DisplayName.of(caller)).isEqualTo(shown);
    }
}
