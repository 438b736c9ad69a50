package nl.speelruimte.operations.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.answer.ChangeAnswer;
import nl.speelruimte.consultation.DraftContent.DraftPhase;
import nl.speelruimte.consultation.Phase;
import nl.speelruimte.consultation.PublicationGate;
import nl.speelruimte.contribution.NewProposal;
import nl.speelruimte.contribution.NewReaction;
import nl.speelruimte.decision.NewDecision;
import nl.speelruimte.operations.demo.DemoConsultation.DemoProposal;
import nl.speelruimte.operations.demo.DemoConsultation.DemoReaction;
import nl.speelruimte.operations.demo.DemoTown.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedContentTest {

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 3, 2);

    private final Validator validator = Validation.buildDefaultValidatorFactory().getValidator();

    static Stream<LocalDate> everyDayOfTheWeek() {
        return A_MONDAY.datesUntil(A_MONDAY.plusWeeks(1));
    }

    @ParameterizedTest
    @MethodSource("everyDayOfTheWeek")
    void onWhateverDayItIsSeededEachConsultationPassesThePublicationGate(LocalDate today) {
        published(today)
                .forEach(
                        demo ->
                                assertThat(
                                                PublicationGate.faults(
                                                        demo.content(), demo.purpose(), demo.day()))
                                        .as(demo.content().title())
                                        .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("everyDayOfTheWeek")
    void thereAreAtLeastSixConsultationsInAllPhases(LocalDate today) {
        assertThat(published(today)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(published(today)).map(demo -> phase(demo, today)).contains(Phase.values());
    }

    @ParameterizedTest
    @MethodSource("everyDayOfTheWeek")
    void everythingWasWrittenInTheWeeksBeforeToday(LocalDate today) {
        new DemoFiles(today)
                .consultations()
                .forEach(
                        demo ->
                                assertThat(demo.day())
                                        .as(demo.content().title())
                                        .isBetween(today.minusDays(200), today.minusDays(1)));
        assertThat(proposals()).allSatisfy(proposal -> assertThat(proposal.day()).isNegative());
    }

    @Test
    void whatIsWrittenKeepsTheLimitsOfTheInterface() {
        new DemoFiles(A_MONDAY)
                .consultations()
                .forEach(demo -> assertThat(validator.validate(demo.content())).isEmpty());
        assertThat(proposals())
                .allSatisfy(
                        proposal ->
                                assertThat(
                                                validator.validate(
                                                        new NewProposal(
                                                                UUID.randomUUID(),
                                                                1,
                                                                proposal.title(),
                                                                proposal.text(),
                                                                null)))
                                        .isEmpty());
        assertThat(reactions())
                .isNotEmpty()
                .allSatisfy(
                        reaction ->
                                assertThat(
                                                validator.validate(
                                                        new NewReaction(
                                                                UUID.randomUUID(),
                                                                1,
                                                                reaction.stance(),
                                                                reaction.text(),
                                                                null)))
                                        .isEmpty());
    }

    @Test
    void everyAnswerKeepsTheLimitsOfTheInterface() {
        assertThat(new DemoFiles(A_MONDAY).consultations())
                .flatExtracting(DemoConsultation::answers)
                .isNotEmpty()
                .allSatisfy(
                        answer ->
                                assertThat(
                                                validator.validate(
                                                        new ChangeAnswer(
                                                                answer.outcome(), answer.text())))
                                        .isEmpty());
    }

    @Test
    void everyDecisionKeepsTheLimitsOfTheInterface() {
        assertThat(new DemoFiles(A_MONDAY).consultations())
                .flatExtracting(DemoConsultation::decisions)
                .isNotEmpty()
                .allSatisfy(
                        decision ->
                                assertThat(
                                                validator.validate(
                                                        new NewDecision(
                                                                UUID.randomUUID(),
                                                                decision.outcome(),
                                                                decision.fixed(),
                                                                decision.inputEffect(),
                                                                decision.followsInput(),
                                                                decision.deviationStatement(),
                                                                List.of(),
                                                                List.of())))
                                        .isEmpty());
    }

    @Test
    void everyAuthorAndPortfolioHolderIsKnownByOneName() {
        DemoTown town = new DemoFiles(A_MONDAY).town();
        List<String> residents = town.residents().stream().map(Somebody::name).toList();
        List<UUID> holders =
                town.portfolioHolders().stream()
                        .map(holder -> DemoFiles.holderId(holder.name()))
                        .toList();

        assertThat(residents).doesNotHaveDuplicates();
        assertThat(proposals()).extracting(DemoProposal::author).isSubsetOf(residents);
        assertThat(reactions()).extracting(DemoReaction::author).isSubsetOf(residents);
        assertThat(published(A_MONDAY))
                .extracting(demo -> demo.content().portfolioHolder())
                .isSubsetOf(holders);
    }

    private static List<DemoConsultation> published(LocalDate today) {
        return new DemoFiles(today)
                .consultations().stream().filter(demo -> demo.purpose() != null).toList();
    }

    /** The phase whose first day came last. */
    private static Phase phase(DemoConsultation demo, LocalDate today) {
        return demo.content().phases().stream()
                .filter(start -> !start.firstDate().isAfter(today))
                .map(DraftPhase::phase)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static List<DemoProposal> proposals() {
        return published(A_MONDAY).stream()
                .flatMap(demo -> demo.proposals().values().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DemoReaction> reactions() {
        return published(A_MONDAY).stream()
                .flatMap(demo -> demo.reactions().values().stream())
                .flatMap(List::stream)
                .toList();
    }
}
