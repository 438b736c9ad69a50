package nl.speelruimte.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.ConsultationState;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.DraftReferences;
import nl.speelruimte.consultation.Purpose;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import nl.speelruimte.testing.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the first word of a draft to the end of the consultation that came of it. */
class ConsultationStateMachineTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final DraftContent CONTENT = content();
    private static final String DRAFT = "DRAFT";
    private static final Diagram DIAGRAM = Diagram.of("consultation");
    private static final Set<String> OF_A_CONSULTATION = Set.of("withdraw", "conclude");

    /** A draft and, once it is published, the consultation that came of it. */
    private static final class Subject {

        private final PlatformClock clock = new PlatformClock();
        private final Draft draft = new Draft(CONTENT, NOW);
        private Consultation consultation;

        void change() {
            draft.change(CONTENT, NOW);
        }

        void publish() {
            draft.becomePublished("groen", NOW);
            consultation =
                    Consultation.publish(
                            CONTENT,
                            Purpose.PARTICIPATION,
                            "groen",
                            new DraftReferences.Found(null, List.of(), null, List.of()),
                            null,
                            clock);
        }

        void withdraw() {
            consultation.amend("De school verhuist.", clock).withdraw();
        }

        void conclude() {
            clock.moveTo(Instant.now().plus(Duration.ofDays(61)));
            consultation.amend("Het park is klaar.", clock).conclude();
        }

        String state() {
            return consultation == null ? DRAFT : consultation.state().name();
        }
    }

    private static final Map<String, Consumer<Subject>> ACTS =
            Map.of(
                    "change", Subject::change,
                    "publish", Subject::publish,
                    "withdraw", Subject::withdraw,
                    "conclude", Subject::conclude);

    /** The acts that lead from the beginning to each state. */
    private static final Map<String, List<String>> WAYS =
            Map.of(
                    DRAFT,
                    List.of(),
                    "PUBLISHED",
                    List.of("publish"),
                    "CONCLUDED",
                    List.of("publish", "conclude"),
                    "WITHDRAWN",
                    List.of("publish", "withdraw"));

    @ParameterizedTest(name = "{1} in {0} leads to {2}")
    @CsvSource({
        "DRAFT,     change,   DRAFT",
        "DRAFT,     publish,  PUBLISHED",
        "PUBLISHED, change,   already-published",
        "PUBLISHED, publish,  already-published",
        "PUBLISHED, withdraw, WITHDRAWN",
        "PUBLISHED, conclude, CONCLUDED",
        "CONCLUDED, change,   already-published",
        "CONCLUDED, publish,  already-published",
        "CONCLUDED, withdraw, consultation-ended",
        "CONCLUDED, conclude, consultation-ended",
        "WITHDRAWN, change,   already-published",
        "WITHDRAWN, publish,  already-published",
        "WITHDRAWN, withdraw, consultation-ended",
        "WITHDRAWN, conclude, consultation-ended",
    })
    void everyActLeadsOnOrIsRefused(String state, String act, String outcome) {
        assertThat(outcome(state, act)).isEqualTo(outcome);
    }

    @Test
    void theDiagramShowsEveryState() {
        Set<String> states =
                Stream.concat(
                                Stream.of(DRAFT),
                                Arrays.stream(ConsultationState.values()).map(Enum::name))
                        .collect(Collectors.toSet());

        assertThat(DIAGRAM.states()).isEqualTo(states);
    }

    @Test
    void theDiagramShowsEveryStepThatAnActMakes() {
        Set<Arrow> steps = new HashSet<>();
        for (String state : WAYS.keySet()) {
            for (String act : ACTS.keySet()) {
                if (!state.equals(DRAFT) || !OF_A_CONSULTATION.contains(act)) {
                    steps.add(new Arrow(state, act, outcome(state, act)));
                }
            }
        }
        steps.removeIf(step -> !DIAGRAM.states().contains(step.to()));

        assertThat(DIAGRAM.arrows()).isEqualTo(steps);
    }

    private static String outcome(String state, String act) {
        Subject subject = new Subject();
        WAYS.get(state).forEach(step -> ACTS.get(step).accept(subject));
        try {
            ACTS.get(act).accept(subject);
        } catch (Refusal refusal) {
            return refusal.type().slug();
        }
        return subject.state();
    }

    private static DraftContent content() {
        return new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .convertValue(
                        Given.consultation()
                                .withOpenPoint("Welke bomen komen terug?")
                                .with("portfolioHolder", "01890a5d-ac96-774b-bcce-b302099a8057")
                                .content(),
                        DraftContent.class);
    }
}
