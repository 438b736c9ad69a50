package nl.speelruimte.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceFileReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A fault, and what the reader must say of it. */
    private record Breakage(String pointer, ViolationCode code, String finding) {}

    private final List<Breakage> expected = new ArrayList<>();

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
    void everyKindOfFaultInABrokenCopyIsNamedWithItsFeature(Samples sample) throws Exception {
        ObjectNode wijken = (ObjectNode) JSON.readTree(sample.wijken());
        ObjectNode buurten = (ObjectNode) JSON.readTree(sample.buurten());

        breakBorders((ArrayNode) wijken.get("features"));
        assertFaults(sample, wijken);
        expected.clear();
        breakProperties((ArrayNode) buurten.get("features"));
        assertFaults(sample, buurten);
    }

    private void assertFaults(Samples sample, JsonNode broken) {
        List<Violation> faults = sample.read(broken.toString()).faults();
        assertThat(faults).hasSize(expected.size());
        for (int i = 0; i < faults.size(); i++) {
            assertThat(faults.get(i).pointer()).isEqualTo(expected.get(i).pointer());
            assertThat(faults.get(i).code()).isEqualTo(expected.get(i).code());
            assertThat(faults.get(i).detail())
                    .startsWith("Feature ")
                    .contains(expected.get(i).finding());
        }
    }

    private void breakBorders(ArrayNode features) {
        ArrayNode open = ring(features, 0);
        open.remove(open.size() - 1);
        expect("/features/0/geometry/coordinates/0", ViolationCode.INVALID_FORMAT, "not closed");

        ArrayNode crossing = ring(features, 1);
        JsonNode corner = crossing.get(1);
        crossing.set(1, crossing.get(crossing.size() / 2));
        crossing.set(crossing.size() / 2, corner);
        expect("/features/1/geometry/coordinates", ViolationCode.INVALID_FORMAT, "not sound");

        ((ArrayNode) ring(features, 2).get(3)).removeAll().add(155000).add(463000);
        expect(
                "/features/2/geometry/coordinates/0/3",
                ViolationCode.OUT_OF_RANGE,
                "no longitude and latitude");

        ObjectNode point = (ObjectNode) features.get(3).get("geometry");
        point.put("type", "Point").set("coordinates", ring(features, 4).get(0));
        expect("/features/3/geometry/type", ViolationCode.WRONG_TYPE, "a wijk is no point");

        ((ObjectNode) features.get(4)).remove("geometry");
        expect("/features/4/geometry", ViolationCode.REQUIRED, "no geometry");

        ((ArrayNode) ring(features, 5).get(0)).set(0, JSON.getNodeFactory().textNode("5,4"));
        expect(
                "/features/5/geometry/coordinates/0/0",
                ViolationCode.WRONG_TYPE,
                "a position is two numbers");
    }

    private void breakProperties(ArrayNode features) {
        properties(features, 0).remove("statcode");
        expect("/features/0/properties/statcode", ViolationCode.REQUIRED, "code is missing");
        properties(features, 1).put("statcode", "BU12");
        expect("/features/1/properties/statcode", ViolationCode.INVALID_FORMAT, "that of no wijk");
        properties(features, 2).put("statnaam", "  ");
        expect("/features/2/properties/statnaam", ViolationCode.REQUIRED, "name is missing");
        properties(features, 3).put("jaar", 22);
        expect("/features/3/properties/jaar", ViolationCode.OUT_OF_RANGE, "the year lies not");
        properties(features, 4).put("gemeentecode", "GM0344");
        expect(
                "/features/4/properties/gemeentecode",
                ViolationCode.OUT_OF_RANGE,
                "belongs to GM0344");
        properties(features, 5).put("wijk2022", "WK034401");
        expect(
                "/features/5/properties/wijk2022",
                ViolationCode.UNKNOWN_REFERENCE,
                "none of this municipality");
        ((ObjectNode) features.get(6)).put("type", "Buurt");
        expect("/features/6", ViolationCode.WRONG_TYPE, "no feature");
        ((ObjectNode) features.get(7).get("geometry")).put("type", "LineString");
        expect("/features/7/geometry/type", ViolationCode.WRONG_TYPE, "no border");
        properties(features, 8).remove("jaar");
        expect("/features/8/properties/jaar", ViolationCode.REQUIRED, "year is missing");
    }

    private void expect(String pointer, ViolationCode code, String finding) {
        expected.add(new Breakage(pointer, code, finding));
    }

    private static ObjectNode properties(ArrayNode features, int index) {
        return (ObjectNode) features.get(index).get("properties");
    }

    private static ArrayNode ring(ArrayNode features, int index) {
        return (ArrayNode) features.get(index).get("geometry").get("coordinates").get(0);
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
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("BU90010A01", "Vijver", "WK90010A"));
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
