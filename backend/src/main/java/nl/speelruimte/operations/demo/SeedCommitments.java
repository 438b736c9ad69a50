package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.speelruimte.answer.Answers;
import nl.speelruimte.commitment.Commitment;
import nl.speelruimte.commitment.Commitments;
import nl.speelruimte.commitment.Confirmations;
import nl.speelruimte.commitment.NewCommitment;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.decision.Decisions;
import nl.speelruimte.operations.demo.DemoConsultation.DemoCommitment;
import nl.speelruimte.operations.demo.DemoConsultation.DemoVoice;
import nl.speelruimte.shared.PlatformClock;

/** What officials of the demo agree because of answers and decisions, and what came of it. */
@Dependent
class SeedCommitments {

    private final Answers answers;
    private final Decisions decisions;
    private final Commitments commitments;
    private final Confirmations confirmations;
    private final PlatformClock clock;

    @Inject
    SeedCommitments(
            Answers answers,
            Decisions decisions,
            Commitments commitments,
            Confirmations confirmations,
            PlatformClock clock) {
        this.answers = answers;
        this.decisions = decisions;
        this.commitments = commitments;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /**
     * Plans all of them.
     *
     * @param today the day from which the demo's days are counted
     */
    void plan(
            DemoConsultation demo,
            Consultation consultation,
            LocalDate today,
            DemoPeople people,
            Agenda agenda) {
        for (DemoCommitment one : demo.commitments()) {
            agenda.plan(
                    today.plusDays(one.day()),
                    () -> planRest(one, make(one, consultation, today), today, people, agenda));
        }
    }

    private Commitment make(DemoCommitment demo, Consultation consultation, LocalDate today) {
        NewCommitment made =
                new NewCommitment(
                        demo.text(),
                        demo.performer(),
                        demo.organisation(),
                        demo.function(),
                        today.plusDays(demo.dueDay()));
        Commitment commitment =
                demo.decision() == null
                        ? Commitment.from(
                                answers.find(
                                                "consultation = ?1 and theme.title = ?2",
                                                consultation,
                                                demo.theme())
                                        .singleResult(),
                                made,
                                clock)
                        : Commitment.from(
                                decisions
                                        .find(
                                                "consultation = ?1 and outcome = ?2",
                                                consultation,
                                                demo.decision())
                                        .singleResult(),
                                made,
                                clock);
        commitments.add(commitment);
        return commitment;
    }

    private void planRest(
            DemoCommitment demo,
            Commitment commitment,
            LocalDate today,
            DemoPeople people,
            Agenda agenda) {
        if (demo.delay() != null) {
            agenda.plan(
                    today.plusDays(demo.delay().day()),
                    () ->
                            commitments.add(
                                    commitment.delay(
                                            today.plusDays(demo.delay().dueDay()),
                                            demo.delay().reason(),
                                            clock)));
        }
        if (demo.claim() != null) {
            agenda.plan(
                    today.plusDays(demo.claim().day()),
                    () ->
                            commitments.add(
                                    commitment.claimDone(
                                            clock.today(), demo.claim().text(), clock)));
            planEnd(commitment, today, today.plusDays(demo.claim().day()), agenda);
        }
        for (DemoVoice voice : demo.voices()) {
            agenda.plan(
                    today.plusDays(voice.day()),
                    () ->
                            confirmations.say(
                                    commitment,
                                    people.resident(voice.author()),
                                    voice.voice(),
                                    voice.remark(),
                                    clock.today()));
        }
    }

    /** Residents said what they say, where that was asked long enough ago. */
    private void planEnd(Commitment commitment, LocalDate today, LocalDate claimed, Agenda agenda) {
        LocalDate end = claimed.plusDays(Commitment.CONFIRMATION_DAYS + 1L);
        if (end.isBefore(today)) {
            agenda.plan(
                    Agenda.moment(end, LocalTime.MIDNIGHT),
                    () -> commitments.add(commitment.endConfirmation(clock)));
        }
    }
}
