package nl.speelruimte.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFileReaderTest {

    @ParameterizedTest
    @EnumSource
    void theWijkenAndBuurtenOfARealMunicipalityHaveNoFaults(Samples sample) {
        PlaceFile wijken = sample.read(sample.wijken());
        PlaceFile buurten = sample.read(sample.buurten());

        assertThat(wijken.faults()).isEmpty();
        assertThat(wijken.places()).hasSize(sample.districts);
        assertThat(buurten.faults()).isEmpty();
        assertThat(buurten.places()).hasSize(sample.neighbourhoods);
        assertThat(buurten.places())
                .extracting(ImportedPlace::districtCode)
                .isSubsetOf(wijken.places().stream().map(ImportedPlace::code).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfFaultInABrokenCopyIsNamedWithItsFeature(Samples sample) {
        BrokenCopy wijken = BrokenCopy.ofWijken(sample);
        BrokenCopy buurten = BrokenCopy.ofBuurten(sample);

        wijken.assertNamed(sample.read(wijken.geoJson()).faults());
        buurten.assertNamed(sample.read(buurten.geoJson()).faults());
    }

    @Test
    void theNamesOfPropertiesAtPdokAreKnownToo() {
        PlaceFile file =
                Samples.read(
                        "GM9001",
                        collection(
                                """
                                {"type": "Feature", "properties": {"buurtcode": "BU90010A01",
                                "buurtnaam": "Vijver", "wijkcode": "WK90010A",
                                "gemeentecode": "GM9001", "jaar": 2024},
                                "geometry": {"type": "Point", "coordinates": [5.1, 52.1, 3]}}
                                """));

        assertThat(file.faults()).isEmpty();
        assertThat(file.places())
                .extracting(ImportedPlace::code, ImportedPlace::name, ImportedPlace::districtCode)
                .containsExactly(tuple("BU90010A01", "Vijver", "WK90010A"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "]", "more"})
    void whatFollowsTheCollectionIsAFault(String more) {
        assertThat(Samples.read("GM9001", collection("") + " " + more).faults())
                .extracting(Violation::code)
                .containsExactly(ViolationCode.MALFORMED);
    }

    @Test
    void faultsBeforeAndAtWhatIsNotJsonAreNamed() {
        String file = collection("{\"type\": \"Feature\"}, {\"type\": ");

        assertThat(Samples.read("GM9001", file).faults())
                .extracting(Violation::code)
                .contains(ViolationCode.REQUIRED, ViolationCode.MALFORMED);
    }

    @Test
    void whatIsNoFeatureCollectionIsRefused() {
        for (String file :
                List.of("{}", "[]", "null", "{\"type\": \"Feature\", \"features\": 1}")) {
            assertThat(Samples.read("GM9001", file).faults()).as(file).isNotEmpty();
        }
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        String file =
                "{\"type\": \"FeatureCollection\", \"name\": [" + "1,".repeat(9_000_000) + "1]}";

        assertThatThrownBy(() -> Samples.read("GM9001", file))
                .isInstanceOf(Refusal.class)
                .hasMessage("At most 16777216 bytes are accepted.");
    }

    private static String collection(String features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [" + features + "]}";
    }
}
