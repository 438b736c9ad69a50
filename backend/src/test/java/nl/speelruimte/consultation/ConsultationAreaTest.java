package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConsultationAreaTest {

    @Test
    void aConsultationIsFoundByItsBuurtTheWijkAroundItAndNotByAnother() {
        Given.places("21", "01", "02");
        String buurt = publishedIn("BU90012101");
        String wijk = publishedIn("WK900121");
        String everywhere = Given.consultation().withOpenPoint("Welke bomen?").published().slug();

        assertThat(slugs("BU90012101")).contains(buurt, wijk, everywhere);
        assertThat(slugs("WK900121")).contains(buurt, wijk, everywhere);
        assertThat(slugs("BU90012102")).contains(wijk, everywhere).doesNotContain(buurt);
        assertThat(slugs("WK900199")).contains(everywhere).doesNotContain(buurt, wijk);
    }

    @Test
    void aConsultationSaysWhichPlacesItIsAbout() {
        Given.places("22", "01");
        String slug = publishedIn("BU90012201");

        anonymous()
                .get("/consultations/" + slug)
                .then()
                .body("area", equalTo("PLACES"))
                .body("places.name", equalTo(List.of("Buurt 2201")));
        assertThat(Lists.walk("/consultations"))
                .filteredOn(row -> row.get("slug").equals(slug))
                .extracting(row -> row.get("placeNames"))
                .containsExactly(List.of("Buurt 2201"));
    }

    @Test
    void theMapCountsWhatConcernsAPlace() {
        Given.places("23", "01", "02");
        publishedIn("BU90012301");
        publishedIn("WK900123");

        assertCounts("WK900123", 2);
        assertCounts("BU90012301", 2);
        assertCounts("BU90012302", 1);
    }

    @Test
    void withoutAPlaceItIsNotPublished() {
        assertRefused(List.of(), "/places", 409);
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        Given.places("24");
        assertRefused(List.of("WK900124", "WK900100", "BU"), "/places/1", 409);
    }

    private static void assertRefused(List<String> places, String pointer, int status) {
        SavedDraft draft =
                Given.consultation()
                        .withOpenPoint("Welke bomen?")
                        .with("area", "PLACES")
                        .with("places", places)
                        .saved();
        as(People.SANNE)
                .header("If-Match", draft.etag())
                .body(Map.of("purpose", "PARTICIPATION"))
                .post("/drafts/" + draft.id() + "/publication")
                .then()
                .statusCode(status)
                .body("violations[0].pointer", equalTo(pointer));
    }

    private static void assertCounts(String code, int count) {
        String at = "features.find { it.id == '" + code + "' }.properties.";
        anonymous()
                .get("/place-features")
                .then()
                .body(at + "consultationCount", equalTo(count))
                .body(at + "openCount", equalTo(count));
    }

    private static String publishedIn(String... codes) {
        return Given.consultation()
                .withOpenPoint("Welke bomen?")
                .with("area", "PLACES")
                .with("places", List.of(codes))
                .published()
                .slug();
    }

    private static List<Object> slugs(String place) {
        return Lists.walk("/consultations?place=" + place).stream()
                .map(row -> row.get("slug"))
                .toList();
    }
}
