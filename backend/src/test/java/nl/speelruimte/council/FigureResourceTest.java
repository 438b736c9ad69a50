package nl.speelruimte.council;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the council reads is what everybody can count on the public pages. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class FigureResourceTest {

    @Inject PlatformClock clock;

    @AfterEach
    void backToNow() {
        clock.moveTo(Instant.now());
    }

    @Test
    void aConsultationsFiguresCountItsPointsProposalsAndSupport() {
        Published groen =
                Given.consultation()
                        .withFixedPoint("Vast")
                        .withOpenPoint("Open?")
                        .withOpenPoint("Ook open?")
                        .withUnknownPoint("Onbekend")
                        .published();
        String first = Given.proposal(groen, "Open?", People.FATIMA);
        String second = Given.proposal(groen, "Ook open?", People.JAN);
        support(first, People.JAN);
        support(first, People.NOOR);
        support(second, People.NOOR);
        Given.reaction(groen, "Open?", "CONCERN", People.JAN.token());

        assertThat(figure(groen))
                .containsEntry("fixedCount", 1)
                .containsEntry("openCount", 2)
                .containsEntry("unknownCount", 1)
                .containsEntry("proposalCount", 2)
                .containsEntry("reactionCount", 1)
                .containsEntry("supportCount", 3);
    }

    @Test
    void theFiguresAreThoseOfThePublicListOnAnyDay() {
        Given.consultation().withOpenPoint("Open?").published();
        Given.consultation().announced().withOpenPoint("Open?").published();
        Given.consultation().withFixedPoint("Vast").published("INFORMATION");

        for (int day : new int[] {0, 1, 60, 400}) {
            clock.moveTo(Instant.now().plus(Duration.ofDays(day)));
            List<Map<String, Object>> listed = Lists.walk("/consultations");
            List<Map<String, Object>> figures = Lists.walk("/figures/consultations", 7);

            assertThat(figures).hasSameSizeAs(listed);
            for (int i = 0; i < listed.size(); i++) {
                for (String field : FIELDS) {
                    assertThat(figures.get(i).get(field))
                            .as("%s of %s on day %s", field, listed.get(i).get("slug"), day)
                            .isEqualTo(listed.get(i).get(field));
                }
            }
        }
    }

    private static final List<String> FIELDS =
            List.of(
                    "id",
                    "slug",
                    "title",
                    "purpose",
                    "phase",
                    "participation",
                    "influenceLevel",
                    "fixedCount",
                    "openCount",
                    "unknownCount",
                    "proposalCount",
                    "reactionCount");

    @Test
    void theOverviewIsTheSumOfTheRows() {
        Published groen = Given.consultation().withOpenPoint("Open?").published();
        support(Given.proposal(groen, "Open?", People.FATIMA), People.JAN);

        List<Map<String, Object>> rows = Lists.walk("/figures/consultations");
        Map<String, Object> overview = anonymous().get("/figures/overview").path("");

        assertThat(overview)
                .containsEntry("consultations", rows.size())
                .containsEntry("open", open(rows))
                .containsEntry("fixedPoints", sum(rows, "fixedCount"))
                .containsEntry("openPoints", sum(rows, "openCount"))
                .containsEntry("unknownPoints", sum(rows, "unknownCount"))
                .containsEntry("proposals", sum(rows, "proposalCount"))
                .containsEntry("reactions", sum(rows, "reactionCount"))
                .containsEntry("supports", sum(rows, "supportCount"));
    }

    @Test
    void theCountsAreThoseOfTheListedProposals() {
        Published groen = Given.consultation().withOpenPoint("Open?").published();
        support(Given.proposal(groen, "Open?", People.FATIMA), People.JAN);
        support(Given.proposal(groen, "Open?", People.FATIMA), People.NOOR);

        List<Map<String, Object>> proposals =
                Lists.walk("/consultations/" + groen.slug() + "/proposals");

        assertThat(figure(groen))
                .containsEntry("proposalCount", proposals.size())
                .containsEntry("supportCount", sum(proposals, "supportCount"));
    }

    @Test
    void behindAFigureStandItsRowsWithTheirPlaceInTheRegister() {
        Published groen = Given.consultation().withOpenPoint("Open?").published();
        String proposal = Given.proposal(groen, "Open?", People.FATIMA);
        Given.reaction(groen, "Open?", "CONCERN", People.JAN.token());

        List<Map<String, Object>> rows = rows("CONTRIBUTIONS", groen);

        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).containsKey("subject"));
        assertThat(rows.get(0)).containsEntry("kind", "REACTION").doesNotContainKey("title");
        assertThat(rows.get(1))
                .containsEntry("kind", "PROPOSAL")
                .containsEntry("id", proposal)
                .containsEntry("subject", proposal)
                .containsEntry("consultation", groen.slug());
        assertThat(rows("OPEN_POINTS", groen))
                .singleElement()
                .satisfies(
                        point ->
                                assertThat(point)
                                        .containsEntry("title", "Open?")
                                        .containsEntry("cardVersion", 1));
        assertThat(rows("HIDDEN", groen)).isEmpty();
    }

    @Test
    void whoNamesNoFigureIsTold() {
        anonymous().get("/figures/rows").then().statusCode(400);
        anonymous().get("/figures/rows?figure=SUPPORTS").then().statusCode(400);
    }

    private static List<Map<String, Object>> rows(String figure, Published consultation) {
        return Lists.walk(
                "/figures/rows?figure=%s&consultation=%s".formatted(figure, consultation.slug()),
                1);
    }

    private static Map<String, Object> figure(Published consultation) {
        return Lists.walk("/figures/consultations").stream()
                .filter(row -> row.get("slug").equals(consultation.slug()))
                .findFirst()
                .orElseThrow();
    }

    private static int open(List<Map<String, Object>> rows) {
        return (int) rows.stream().filter(row -> row.get("participation").equals("OPEN")).count();
    }

    private static int sum(List<Map<String, Object>> rows, String field) {
        return rows.stream().mapToInt(row -> (int) row.get(field)).sum();
    }

    private static void support(String proposal, People person) {
        as(person).put("/proposals/" + proposal + "/support").then().statusCode(204);
    }
}
