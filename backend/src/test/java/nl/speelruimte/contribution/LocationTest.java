package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a contribution is about. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class LocationTest {

    private static final String BOMEN = "Welke bomen?";

    /** The wijk that {@code Given.places("44", …)} imports. */
    private static final String WIJK = "WK900144";

    private static final double IN_WIJK = 7.02;
    private static final double LATITUDE = 52.12;

    @Test
    void aProposalIsForABuurtFromTheList() {
        Given.places("44", "01");
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        String id = created(propose(groen, Map.of("place", "BU90014401")), "proposal");

        anonymous()
                .get("/proposals/" + id)
                .then()
                .body("location.place.code", equalTo("BU90014401"))
                .body("location.place.name", equalTo("Buurt 4401"))
                .body("location.coordinates", nullValue());
    }

    @Test
    void theServerFindsThePlaceOfAPointAndKeepsItToAMetre() {
        Given.places("44", "01");
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        Response submitted = propose(groen, at(IN_WIJK + 0.000001234, LATITUDE));

        submitted.then().body("receipt.texts.name", hasItems("title", "text", "coordinates"));
        String id = created(submitted, "proposal");

        anonymous()
                .get("/proposals/" + id)
                .then()
                .body("location.place.code", equalTo(WIJK))
                .body("location.coordinates.longitude", equalTo(7.02f))
                .body("location.coordinates.latitude", equalTo(52.12f));
    }

    @Test
    void whereTheBorderOfABuurtIsKnownThePointLiesInThat() {
        Given.places("44", "01");
        Given.importing(
                        Given.wijk("WK900145", 7.05, Given.YEAR)
                                + ","
                                + Given.wijk("BU90014501", 7.05, Given.YEAR))
                .statusCode(200);
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        propose(groen, at(7.07, LATITUDE))
                .then()
                .statusCode(201)
                .body("proposal.location.place.code", equalTo("BU90014501"));
    }

    @Test
    void aReactionAndALetterHaveAPlaceToo() {
        Given.places("44", "01");
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Map<String, Object> reaction = Given.newReaction(groen, BOMEN, "CONCERN");
        reaction.put("location", at(IN_WIJK, LATITUDE));

        String id =
                created(
                        creating(People.FATIMA)
                                .body(reaction)
                                .post("/consultations/" + groen.slug() + "/reactions"),
                        "reaction");

        anonymous()
                .get("/reactions/" + id)
                .then()
                .body("location.place.code", equalTo(WIJK))
                .body("location.coordinates.longitude", equalTo(7.02f));
        String without =
                created(
                        creating(People.FATIMA)
                                .body(Given.newReaction(groen, BOMEN, "AGREE"))
                                .post("/consultations/" + groen.slug() + "/reactions"),
                        "reaction");
        anonymous().get("/reactions/" + without).then().body("location", nullValue());
    }

    @Test
    void whereIsHiddenWithTheText() {
        Given.places("44", "01");
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();
        Map<String, Object> reaction = Given.newReaction(groen, BOMEN, "CONCERN");
        reaction.put("location", at(IN_WIJK, LATITUDE));
        String concern =
                created(
                        creating(People.FATIMA)
                                .body(reaction)
                                .post("/consultations/" + groen.slug() + "/reactions"),
                        "reaction");
        String proposal = created(propose(groen, Map.of("place", "BU90014401")), "proposal");
        for (String id : List.of(concern, proposal)) {
            Given.report(id, People.newResident());
            Given.hide(id).then().statusCode(201);
        }

        anonymous().get("/reactions/" + concern).then().body("location", nullValue());
        anonymous().get("/proposals/" + proposal).then().body("location", nullValue());
        as(People.FATIMA)
                .get("/personal-data")
                .then()
                .body(containsString("\"longitude\":7.02"), containsString("BU90014401"));
    }

    private record Fault(Map<String, Object> location, String pointer, String code) {}

    static List<Fault> faults() {
        return List.of(
                new Fault(Map.of(), "/location", "required"),
                new Fault(both(), "/location", "required"),
                new Fault(Map.of("place", "WK123456"), "/location/place", "unknown-reference"),
                new Fault(Map.of("place", "hier"), "/location/place", "invalid-format"),
                new Fault(at(6.0, 40.0), "/location/coordinates", "outside-municipality"),
                new Fault(at(-4.9, 52.12), "/location/coordinates", "outside-municipality"),
                new Fault(at(181, 52.12), "/location/coordinates/longitude", "out-of-range"),
                new Fault(at(5, -91), "/location/coordinates/latitude", "out-of-range"),
                new Fault(
                        Map.of("coordinates", Map.of("longitude", 5.0)),
                        "/location/coordinates/latitude",
                        "required"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsNamed(Fault fault) {
        Published groen = Given.consultation().withOpenPoint(BOMEN).published();

        propose(groen, fault.location())
                .then()
                .statusCode(400)
                .body("violations.pointer", contains(fault.pointer()))
                .body("violations.code", contains(fault.code()));
    }

    private static Map<String, Object> both() {
        Map<String, Object> both = new HashMap<>(at(IN_WIJK, LATITUDE));
        both.put("place", WIJK);
        return both;
    }

    private static Map<String, Object> at(double longitude, double latitude) {
        return Map.of("coordinates", Map.of("longitude", longitude, "latitude", latitude));
    }

    private static Response propose(Published consultation, Map<String, Object> location) {
        Map<String, Object> proposal = Given.newProposal(consultation, BOMEN);
        proposal.put("location", location);
        return creating(People.FATIMA)
                .body(proposal)
                .post("/consultations/" + consultation.slug() + "/proposals");
    }

    private static String created(Response response, String kind) {
        return response.then().statusCode(201).extract().path(kind + ".id");
    }
}
