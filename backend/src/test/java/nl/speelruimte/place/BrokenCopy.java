package nl.speelruimte.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/** A copy of a file of wijken or buurten with many kinds of fault, each in a feature of its own. */
final class BrokenCopy {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A fault, and what the reader must say of it. */
    private record Breakage(String pointer, ViolationCode code, String finding) {}

    private final List<Breakage> expected = new ArrayList<>();
    private final JsonNode file;
    private final ArrayNode features;

    private BrokenCopy(String geoJson) {
        try {
            file = JSON.readTree(geoJson);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
        features = (ArrayNode) file.get("features");
    }

    static BrokenCopy ofWijken(Samples sample) {
        BrokenCopy copy = new BrokenCopy(sample.wijken());
        copy.breakBorders();
        return copy;
    }

    static BrokenCopy ofBuurten(Samples sample) {
        BrokenCopy copy = new BrokenCopy(sample.buurten());
        copy.breakProperties();
        return copy;
    }

    String geoJson() {
        return file.toString();
    }

    /** Asserts that exactly the faults of this copy are found, each with its feature. */
    void assertNamed(List<Violation> faults) {
        assertThat(faults).hasSize(expected.size());
        for (int i = 0; i < faults.size(); i++) {
            assertThat(faults.get(i).pointer()).isEqualTo(expected.get(i).pointer());
            assertThat(faults.get(i).code()).isEqualTo(expected.get(i).code());
            assertThat(faults.get(i).detail())
                    .startsWith("Feature ")
                    .contains(expected.get(i).finding());
        }
    }

    private void breakBorders() {
        ArrayNode open = ring(0);
        open.remove(open.size() - 1);
        expect("/features/0/geometry/coordinates/0", ViolationCode.INVALID_FORMAT, "not closed");

        ArrayNode crossing = ring(1);
        JsonNode corner = crossing.get(1);
        crossing.set(1, crossing.get(crossing.size() / 2));
        crossing.set(crossing.size() / 2, corner);
        expect("/features/1/geometry/coordinates", ViolationCode.INVALID_FORMAT, "not sound");

        ((ArrayNode) ring(2).get(3)).removeAll().add(155000).add(463000);
        expect(
                "/features/2/geometry/coordinates/0/3",
                ViolationCode.OUT_OF_RANGE,
                "no longitude and latitude");

        ObjectNode point = (ObjectNode) features.get(3).get("geometry");
        point.put("type", "Point").set("coordinates", ring(4).get(0));
        expect("/features/3/geometry/type", ViolationCode.WRONG_TYPE, "a wijk is no point");

        ((ObjectNode) features.get(4)).remove("geometry");
        expect("/features/4/geometry", ViolationCode.REQUIRED, "no geometry");

        ((ArrayNode) ring(5).get(0)).set(0, JSON.getNodeFactory().textNode("5,4"));
        expect(
                "/features/5/geometry/coordinates/0/0",
                ViolationCode.WRONG_TYPE,
                "a position is two numbers");
    }

    private void breakProperties() {
        properties(0).remove("statcode");
        expect("/features/0/properties/statcode", ViolationCode.REQUIRED, "code is missing");
        properties(1).put("statcode", "BU12");
        expect("/features/1/properties/statcode", ViolationCode.INVALID_FORMAT, "that of no wijk");
        properties(2).put("statnaam", "  ");
        expect("/features/2/properties/statnaam", ViolationCode.REQUIRED, "name is missing");
        properties(3).put("jaar", 22);
        expect("/features/3/properties/jaar", ViolationCode.OUT_OF_RANGE, "the year lies not");
        properties(4).put("gemeentecode", "GM0344");
        expect(
                "/features/4/properties/gemeentecode",
                ViolationCode.OUT_OF_RANGE,
                "belongs to GM0344");
        properties(5).put("wijk2022", "WK034401");
        expect(
                "/features/5/properties/wijk2022",
                ViolationCode.UNKNOWN_REFERENCE,
                "none of this municipality");
        ((ObjectNode) features.get(6)).put("type", "Buurt");
        expect("/features/6", ViolationCode.WRONG_TYPE, "no feature");
        ((ObjectNode) features.get(7).get("geometry")).put("type", "LineString");
        expect("/features/7/geometry/type", ViolationCode.WRONG_TYPE, "no border");
        properties(8).remove("jaar");
        expect("/features/8/properties/jaar", ViolationCode.REQUIRED, "year is missing");
    }

    private void expect(String pointer, ViolationCode code, String finding) {
        expected.add(new Breakage(pointer, code, finding));
    }

    private ObjectNode properties(int index) {
        return (ObjectNode) features.get(index).get("properties");
    }

    private ArrayNode ring(int index) {
        return (ArrayNode) features.get(index).get("geometry").get("coordinates").get(0);
    }
}
