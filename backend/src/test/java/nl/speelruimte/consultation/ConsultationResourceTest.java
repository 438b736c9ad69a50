package nl.speelruimte.consultation;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.Parallel;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ConsultationResourceTest {

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void itsPageShowsTheCardWithWhatIsFixedOpenAndNotYetKnown() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("De zieke bomen gaan weg")
                        .withOpenPoint("Welke bomen komen terug?")
                        .withUnknownPoint("Of er geld is voor een fontein")
                        .published();

        anonymous()
                .get("/consultations/" + groen.slug())
                .then()
                .statusCode(200)
                .body("card.version", equalTo(1))
                .body("card.points.marker", equalTo(List.of("FIXED", "OPEN", "UNKNOWN")))
                .body("card.points[0].fixed.source", equalTo("Raadsbesluit 2026-17"))
                .body("card.points[0].open", nullValue())
                .body("card.points[1].open.influenceLevel", equalTo("ADVISE"))
                .body("card.points[2].unknown.finder", equalTo("Het ingenieursbureau"))
                .body("influenceLevel", equalTo("ADVISE"))
                .body("phase", equalTo("COLLECTING"))
                .body("participation", equalTo("OPEN"))
                .body("official.name", equalTo("Sanne Bakker"))
                .body("official.function", equalTo("projectleider groen"))
                .body("portfolioHolder.name", equalTo("Iris Veldhuis"))
                .body("promise.answerTermDays", equalTo(42));
    }

    @Test
    void cardVersionOneIsTheCardAsItWasPublished() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("De zieke bomen gaan weg")
                        .withOpenPoint("Welke bomen komen terug?")
                        .withUnknownPoint("Of er geld is voor een fontein")
                        .published();

        Map<String, Object> card = anonymous().get("/consultations/" + groen.slug()).path("card");
        Map<String, Object> snapshot =
                anonymous().get("/consultations/" + groen.slug() + "/card-versions/1").path("");

        assertThat(snapshot).containsAllEntriesOf(card);
        assertThat(snapshot.get("phases"))
                .isEqualTo(anonymous().get("/consultations/" + groen.slug()).path("phases"));
    }

    @Test
    void aCardVersionThatNeverWasIsNotFound() {
        String slug = Given.consultation().withOpenPoint("Welke bomen?").published().slug();

        for (String number : List.of("0", "2", "-1", "x", "99999999999")) {
            anonymous()
                    .get("/consultations/" + slug + "/card-versions/" + number)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void equalTitlesPublishedAtOnceGetDifferentAddresses() {
        String title = "Gelijktijdig " + UUID.randomUUID();

        List<String> slugs =
                Parallel.times(
                        4,
                        i ->
                                Given.consultation()
                                        .with("title", title)
                                        .withOpenPoint("Welke bomen?")
                                        .published()
                                        .slug());

        assertThat(slugs).doesNotHaveDuplicates().allMatch(slug -> slug.startsWith("gelijktijdig"));
    }

    @Test
    void thePhaseFollowsTheCalendar() {
        String slug =
                Given.consultation()
                        .phases("COLLECTING", 0, "DISCUSSING", 10, "DECIDING", 20)
                        .withOpenPoint("Welke bomen?")
                        .published()
                        .slug();

        assertStands(slug, "COLLECTING", "OPEN");
        later(10);
        assertStands(slug, "DISCUSSING", "OPEN");
        later(20);
        assertStands(slug, "DECIDING", "CLOSED");
    }

    @Test
    void beforeCollectingItIsAnnounced() {
        String slug =
                Given.consultation().announced().withOpenPoint("Welke bomen?").published().slug();

        assertStands(slug, "ANNOUNCED", "UPCOMING");
    }

    /** Page and list must agree, as each computes it in its own way. */
    private static void assertStands(String slug, String phase, String participation) {
        anonymous()
                .get("/consultations/" + slug)
                .then()
                .body("phase", equalTo(phase))
                .body("participation", equalTo(participation));
        assertThat(Lists.walk("/consultations?participation=" + participation))
                .filteredOn(row -> row.get("slug").equals(slug))
                .singleElement()
                .satisfies(row -> assertThat(row.get("phase")).isEqualTo(phase))
                .satisfies(row -> assertThat(row.get("participation")).isEqualTo(participation));
    }

    @Test
    void theListIsFilteredByTopicAndParticipation() {
        String groen = Given.consultation().withOpenPoint("Welke bomen?").published().slug();
        String wonen =
                Given.consultation()
                        .with("topic", "wonen")
                        .withFixedPoint("Er komen huizen")
                        .published("INFORMATION")
                        .slug();

        assertThat(slugs("topic=groen")).contains(groen).doesNotContain(wonen);
        assertThat(slugs("topic=wonen")).contains(wonen).doesNotContain(groen);
        assertThat(slugs("participation=OPEN")).contains(groen).doesNotContain(wonen);
        assertThat(slugs("participation=NONE")).contains(wonen).doesNotContain(groen);
        assertThat(slugs("topic=wonen&participation=OPEN")).doesNotContain(groen, wonen);
        assertThat(slugs("topic=maan")).isEmpty();
    }

    private static List<Object> slugs(String filter) {
        return Lists.walk("/consultations?" + filter).stream().map(row -> row.get("slug")).toList();
    }

    @Test
    void theListCountsThePointsOfEachMarker() {
        String slug =
                Given.consultation()
                        .withFixedPoint("Een")
                        .withFixedPoint("Twee")
                        .withOpenPoint("Drie?")
                        .withUnknownPoint("Vier")
                        .published()
                        .slug();

        assertThat(Lists.walk("/consultations"))
                .filteredOn(row -> row.get("slug").equals(slug))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("fixedCount", 2)
                                        .containsEntry("openCount", 1)
                                        .containsEntry("unknownCount", 1)
                                        .containsEntry("proposalCount", 0));
    }

    @Test
    void pagingShowsEveryRowOnceWhileOthersPublish() {
        List<Object> mine = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            mine.add(0, Given.consultation().withOpenPoint("Welke bomen?").published().slug());
        }

        List<Object> walked =
                Lists.walk(
                                "/consultations",
                                2,
                                () -> Given.consultation().withOpenPoint("Nieuw?").published(),
                                3)
                        .stream()
                        .map(row -> row.get("slug"))
                        .toList();

        assertThat(walked).doesNotHaveDuplicates();
        assertThat(walked.stream().filter(mine::contains)).containsExactlyElementsOf(mine);
    }

    @Test
    void theActionsSayWhetherTheCallerMayProposeAndIfNotWhyNot() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("Vast")
                        .withOpenPoint("Open?")
                        .withUnknownPoint("Onbekend")
                        .published();
        String path = "/consultations/" + groen.slug() + "/actions";

        assertThat(problems(anonymous().get(path).path("actions")))
                .containsExactly("decision-point-fixed", "unauthorized", "decision-point-unknown");
        assertThat(problems(as(People.SANNE).get(path).path("actions")))
                .containsExactly("decision-point-fixed", "forbidden", "decision-point-unknown");
        assertThat(problems(as(People.FATIMA).get(path).path("actions")))
                .containsExactly("decision-point-fixed", "allowed", "decision-point-unknown");
        assertThat(
                        as(People.FATIMA)
                                .get(path)
                                .<List<String>>path(
                                        "actions.findAll { it.action == 'propose' }.decisionPointId"))
                .containsExactly(
                        groen.point("Vast"), groen.point("Open?"), groen.point("Onbekend"));

        later(60);
        assertThat(problems(as(People.FATIMA).get(path).path("actions")))
                .containsExactly("decision-point-fixed", "phase-closed", "decision-point-unknown");
    }

    private static List<Object> problems(List<Map<String, Object>> actions) {
        return actions.stream()
                .filter(action -> action.get("action").equals("propose"))
                .map(
                        action ->
                                Boolean.TRUE.equals(action.get("allowed"))
                                        ? "allowed"
                                        : action.get("problem"))
                .toList();
    }

    private void later(int days) {
        clock.moveTo(Instant.now().plus(Duration.ofDays(days)));
    }
}
