package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;
import nl.speelruimte.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the publication gate, broken one at a time in a draft without faults. */
class PublicationGateTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().registerModule(new JavaTimeModule());

    private final LocalDate today = LocalDate.now(PlatformClock.ZONE);

    /**
     * Points 0 to 2 are fixed, open and not yet known; collecting today, deciding after 60 days.
     */
    private final ObjectNode draft =
            JSON.valueToTree(
                    Given.consultation()
                            .phases("ANNOUNCED", -10, "COLLECTING", 0, "DECIDING", 60)
                            .withFixedPoint("De zieke bomen gaan weg")
                            .withOpenPoint("Welke bomen komen terug?")
                            .withUnknownPoint("Of er geld is voor een fontein")
                            .with("portfolioHolder", "01890a5d-ac96-774b-bcce-b302099a8057")
                            .content());

    @Test
    void aCompleteDraftHasNoFaults() {
        assertThat(faults(Purpose.PARTICIPATION)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/topic",
                "/area",
                "/occasion",
                "/intention",
                "/impact",
                "/portfolioHolder",
                "/officialFunction",
                "/phases/0/firstDate",
                "/phases/1/firstDate",
                "/phases/2/firstDate",
                "/points/0/title",
                "/points/0/fixed/ground",
                "/points/0/fixed/decider",
                "/points/0/fixed/decisionDate",
                "/points/0/fixed/source",
                "/points/0/fixed/reason",
                "/points/1/title",
                "/points/1/open/influenceLevel",
                "/points/1/open/limits",
                "/points/1/open/decider",
                "/points/1/open/decisionDate",
                "/points/2/title",
                "/points/2/unknown/finder",
                "/points/2/unknown/expectedDate",
                "/promise/answerTermDays",
                "/promise/answerTermStart",
                "/promise/decider",
                "/promise/decisionDate",
                "/promise/binding",
                "/promise/updateRhythm",
            })
    void whatIsLeftOutIsAskedFor(String pointer) {
        remove(pointer);

        assertOneFault(pointer, ViolationCode.REQUIRED);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/occasion",
                "/officialFunction",
                "/points/1/title",
                "/points/0/fixed/reason",
                "/points/2/unknown/finder",
                "/promise/binding",
            })
    void whatIsLeftEmptyIsAskedFor(String pointer) {
        set(pointer, "");

        assertOneFault(pointer, ViolationCode.REQUIRED);
    }

    @Test
    void whatMayBeLeftOutIsNotAskedFor() {
        remove("/points/0/fixed/sourceUrl");

        assertThat(faults(Purpose.PARTICIPATION)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/points/0/fixed, 5", "/points/1/open, 4", "/points/2/unknown, 2", "/promise, 6"})
    void aMissingPartIsAskedForFieldByField(String pointer, int fields) {
        remove(pointer);

        assertThat(faults(Purpose.PARTICIPATION))
                .hasSize(fields)
                .allMatch(fault -> fault.code() == ViolationCode.REQUIRED)
                .allMatch(fault -> fault.pointer().startsWith(pointer + "/"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/points/0/fixed", "/points/1/open"})
    void anOtherDeciderHasAName(String pointer) {
        set(pointer + "/decider", "OTHER");

        assertOneFault(pointer + "/deciderName", ViolationCode.REQUIRED);
    }

    @Test
    void withoutAnOpenPointThereIsNoParticipation() {
        remove("/points/1");

        assertOneFault("/points", ViolationCode.NO_OPEN_POINT);
        assertThat(faults(Purpose.INFORMATION)).isEmpty();
    }

    @Test
    void withAnOpenPointItIsNoInformation() {
        assertThat(faults(Purpose.INFORMATION))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/points", ViolationCode.HAS_OPEN_POINT));
    }

    @Test
    void informationIsAboutSomething() {
        draft.putArray("points");

        assertThat(faults(Purpose.INFORMATION))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/points", ViolationCode.REQUIRED));
    }

    @Test
    void anOpenPointGivesMoreThanInformation() {
        set("/points/1/open/influenceLevel", "INFORM");

        assertOneFault("/points/1/open/influenceLevel", ViolationCode.OUT_OF_RANGE);
    }

    @Test
    void whatIsFixedWasDecidedTodayOrEarlier() {
        set("/points/0/fixed/decisionDate", today.toString());
        assertThat(faults(Purpose.PARTICIPATION)).isEmpty();

        set("/points/0/fixed/decisionDate", today.plusDays(1).toString());
        assertOneFault("/points/0/fixed/decisionDate", ViolationCode.IN_THE_FUTURE);
    }

    @Test
    void whatIsNotYetKnownWillBeTodayOrLater() {
        set("/points/2/unknown/expectedDate", today.toString());
        assertThat(faults(Purpose.PARTICIPATION)).isEmpty();

        set("/points/2/unknown/expectedDate", today.minusDays(1).toString());
        assertOneFault("/points/2/unknown/expectedDate", ViolationCode.IN_THE_PAST);
    }

    @Test
    void collectingStartsTodayOrLater() {
        set("/phases/1/firstDate", today.minusDays(1).toString());

        assertOneFault("/phases/1/firstDate", ViolationCode.IN_THE_PAST);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/points/1/open/decisionDate", "/promise/decisionDate"})
    void theDecisionComesAfterResidentsTookPart(String pointer) {
        set(pointer, today.plusDays(60).toString());
        assertThat(faults(Purpose.PARTICIPATION)).isEmpty();

        set(pointer, today.plusDays(59).toString());
        assertOneFault(pointer, ViolationCode.DATES_OUT_OF_ORDER);
    }

    @Test
    void participationNeedsPhasesToCollectAndToDecide() {
        draft.set("phases", JSON.createArrayNode().add(phase("ANNOUNCED", today)));

        assertThat(faults(Purpose.PARTICIPATION))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(
                        tuple("/phases", ViolationCode.REQUIRED),
                        tuple("/phases", ViolationCode.REQUIRED));
    }

    @Test
    void withoutPhasesTheyAreAskedFor() {
        draft.putArray("phases");

        assertOneFault("/phases", ViolationCode.REQUIRED);
    }

    @Test
    void phasesStartOneAfterTheOther() {
        set("/phases/2/firstDate", today.toString());

        assertThat(faults(Purpose.PARTICIPATION))
                .extracting(Violation::pointer, Violation::code)
                .contains(tuple("/phases/2/firstDate", ViolationCode.DATES_OUT_OF_ORDER));
    }

    @Test
    void phasesHaveAFixedOrder() {
        set("/phases/0/phase", "DISCUSSING");

        assertThat(faults(Purpose.PARTICIPATION))
                .extracting(Violation::pointer, Violation::code)
                .contains(tuple("/phases/1/phase", ViolationCode.DATES_OUT_OF_ORDER));
    }

    @Test
    void aPhaseComesAtMostOnce() {
        set("/phases/0/phase", "COLLECTING");
        set("/phases/0/firstDate", today.toString());
        set("/phases/1/firstDate", today.plusDays(1).toString());

        assertOneFault("/phases/1/phase", ViolationCode.DUPLICATE);
    }

    @Test
    void anEmptyDraftLacksEverythingAtOnce() {
        draft.retain("kind", "title");
        draft.putArray("phases");
        draft.putArray("points");

        assertThat(PublicationGate.faults(content(), today))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder(
                        "/topic",
                        "/area",
                        "/occasion",
                        "/intention",
                        "/impact",
                        "/portfolioHolder",
                        "/officialFunction",
                        "/phases",
                        "/points",
                        "/promise/answerTermDays",
                        "/promise/answerTermStart",
                        "/promise/decider",
                        "/promise/decisionDate",
                        "/promise/binding",
                        "/promise/updateRhythm");
    }

    @Test
    void aDraftIsHeldAgainstThePurposeItsPointsCallFor() {
        assertThat(PublicationGate.faults(content(), today)).isEmpty();

        remove("/points/1");
        assertThat(PublicationGate.faults(content(), today)).isEmpty();
    }

    private List<Violation> faults(Purpose purpose) {
        return PublicationGate.faults(content(), purpose, today);
    }

    private void assertOneFault(String pointer, ViolationCode code) {
        assertThat(faults(Purpose.PARTICIPATION))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple(pointer, code));
    }

    private DraftContent content() {
        return JSON.convertValue(draft, DraftContent.class);
    }

    private void remove(String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode parent = draft.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        }
    }

    private void set(String pointer, String value) {
        JsonPointer at = JsonPointer.compile(pointer);
        ((ObjectNode) draft.at(at.head())).put(at.last().getMatchingProperty(), value);
    }

    private static ObjectNode phase(String phase, LocalDate firstDate) {
        return JSON.createObjectNode().put("phase", phase).put("firstDate", firstDate.toString());
    }
}
