package nl.speelruimte.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.speelruimte.consultation.ConsultationKind;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.DraftContent.DraftPhase;
import nl.speelruimte.consultation.PublicationGate;
import nl.speelruimte.shared.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DraftTemplateTest {

    /** A leap day and both changes of the clock lie in it. */
    private static final LocalDate FROM = LocalDate.of(2027, 9, 1);

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @EnumSource
    void onWhateverDayItStartsADraftLacksOnlyWhatTheOfficialKnows(ConsultationKind kind) {
        List<String> toFillIn =
                Stream.of(
                                "/topic",
                                "/occasion",
                                "/intention",
                                "/impact",
                                "/portfolioHolder",
                                "/points/0/title",
                                "/points/0/open/influenceLevel",
                                "/points/0/open/limits")
                        .filter(
                                pointer ->
                                        kind == ConsultationKind.PLAN
                                                || !pointer.equals("/points/0/title"))
                        .toList();

        FROM.datesUntil(FROM.plusYears(1))
                .forEach(
                        today ->
                                assertThat(PublicationGate.faults(start(kind, today), today))
                                        .as(today.toString())
                                        .extracting(Violation::pointer)
                                        .containsExactlyInAnyOrderElementsOf(toFillIn));
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseStartsOnAMondayAtLeastAWeekAway(ConsultationKind kind) {
        for (LocalDate today = FROM; today.isBefore(FROM.plusWeeks(1)); today = today.plusDays(1)) {
            LocalDate earliest = today.plusWeeks(1);
            assertThat(start(kind, today).phases())
                    .extracting(DraftPhase::firstDate)
                    .allMatch(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                    .allMatch(day -> !day.isBefore(earliest));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTemplateKeepsTheLimitsOfTheInterface(ConsultationKind kind) {
        assertThat(validator.validate(start(kind, FROM))).isEmpty();
    }

    private static DraftContent start(ConsultationKind kind, LocalDate today) {
        return DraftTemplate.start(new NewDraft(kind, "Groen in de wijk"), "adviseur", today);
    }
}
