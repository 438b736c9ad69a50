package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.answer.Answer;
import nl.speelruimte.answer.Answers;
import nl.speelruimte.answer.ConcludeConsultation;
import nl.speelruimte.answer.NewAnswerPublication.SeenAnswer;
import nl.speelruimte.answer.PublishAnswers;
import nl.speelruimte.answer.Theme;
import nl.speelruimte.answer.Themes;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.contribution.Proposal;
import nl.speelruimte.contribution.Proposals;
import nl.speelruimte.operations.demo.DemoConsultation.DemoAnswer;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Preconditions;

/** How officials of the demo answer what residents brought in, and conclude. */
@Dependent
class SeedAnswers {

    private final Proposals proposals;
    private final Themes themes;
    private final Answers answers;
    private final PublishAnswers publishAnswers;
    private final ConcludeConsultation concludeConsultation;
    private final PlatformClock clock;

    @Inject
    SeedAnswers(
            Proposals proposals,
            Themes themes,
            Answers answers,
            PublishAnswers publishAnswers,
            ConcludeConsultation concludeConsultation,
            PlatformClock clock) {
        this.proposals = proposals;
        this.themes = themes;
        this.answers = answers;
        this.publishAnswers = publishAnswers;
        this.concludeConsultation = concludeConsultation;
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
        for (DemoAnswer answer : demo.answers()) {
            agenda.plan(
                    today.plusDays(answer.day()),
                    () -> publish(answer, consultation, people.official()));
        }
        if (demo.conclusion() != null) {
            agenda.plan(
                    today.plusDays(demo.conclusion().day()),
                    () ->
                            concludeConsultation.conclude(
                                    consultation.slug(),
                                    Preconditions.etag(consultation.cardVersion()),
                                    demo.conclusion().closingWord()));
        }
    }

    private void publish(DemoAnswer demo, Consultation consultation, Person official) {
        Theme theme = new Theme(consultation, demo.theme());
        themes.persistAndFlush(theme);
        themes.regroup(theme, ids(demo, consultation), List.of());
        Answer answer = Answer.to(theme);
        answer.write(demo.outcome(), demo.text(), official, clock.now());
        answers.persistAndFlush(answer);
        publishAnswers.publish(
                consultation.slug(), List.of(new SeenAnswer(answer.id(), answer.version())));
    }

    private List<UUID> ids(DemoAnswer demo, Consultation consultation) {
        List<UUID> ids =
                proposals
                        .find(
                                "consultation = ?1 and title in ?2 order by id",
                                consultation,
                                demo.proposals())
                        .stream()
                        .map(Proposal::id)
                        .toList();
        if (ids.size() < demo.proposals().size()) {
            throw new IllegalStateException("Not all proposals of " + demo.theme());
        }
        return ids;
    }
}
