package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Acts;
import nl.speelruimte.consultation.Challenge;
import nl.speelruimte.consultation.Challenges;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.operations.demo.DemoConsultation.DemoChallenge;
import nl.speelruimte.operations.demo.DemoConsultation.DemoMarking;
import nl.speelruimte.shared.PlatformClock;

/** What officials of the demo change after publication, and what residents dispute. */
@Dependent
class SeedActs {

    private final Acts acts;
    private final Challenges challenges;
    private final PlatformClock clock;

    @Inject
    SeedActs(Acts acts, Challenges challenges, PlatformClock clock) {
        this.acts = acts;
        this.challenges = challenges;
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
        for (DemoMarking marking : demo.markings()) {
            UUID point = Seed.point(consultation, marking.point()).id();
            agenda.plan(today.plusDays(marking.day()), () -> mark(marking, consultation, point));
        }
        for (DemoChallenge challenge : demo.challenges()) {
            DecisionPoint point = Seed.point(consultation, challenge.point());
            agenda.plan(
                    today.plusDays(challenge.day()),
                    () -> {
                        Challenge raised = raise(challenge, consultation, point, people, agenda);
                        if (challenge.answerDay() != null) {
                            agenda.plan(
                                    today.plusDays(challenge.answerDay()),
                                    () -> uphold(challenge, consultation, raised));
                        }
                    });
        }
    }

    private void mark(DemoMarking demo, Consultation consultation, UUID point) {
        acts.add(
                consultation, consultation.amend(demo.reason(), clock).mark(point, demo.becomes()));
    }

    private Challenge raise(
            DemoChallenge demo,
            Consultation consultation,
            DecisionPoint point,
            DemoPeople people,
            Agenda agenda) {
        Person challenger = people.resident(demo.challenger());
        Challenge challenge =
                Challenge.raise(
                        consultation, point, demo.claim(), demo.explanation(), challenger, clock);
        challenges.add(challenge);
        people.others(challenger, demo.joiners(), agenda)
                .forEach(joiner -> challenges.join(challenge, joiner, clock.now()));
        return challenge;
    }

    private void uphold(DemoChallenge demo, Consultation consultation, Challenge challenge) {
        acts.add(consultation, challenge.uphold(demo.reason(), demo.becomes(), clock));
    }
}
