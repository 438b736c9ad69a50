package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.answer.Theme;
import nl.speelruimte.answer.Themes;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.decision.NewDecision;
import nl.speelruimte.decision.PublishDecision;
import nl.speelruimte.operations.demo.DemoConsultation.DemoDecision;
import nl.speelruimte.shared.Preconditions;

/** What is decided in the demo on the points that lay open. */
@Dependent
class SeedDecisions {

    private final Themes themes;
    private final PublishDecision publishDecision;

    @Inject
    SeedDecisions(Themes themes, PublishDecision publishDecision) {
        this.themes = themes;
        this.publishDecision = publishDecision;
    }

    /**
     * Plans all of them.
     *
     * @param today the day from which the demo's days are counted
     */
    void plan(DemoConsultation demo, Consultation consultation, LocalDate today, Agenda agenda) {
        for (DemoDecision decision : demo.decisions()) {
            UUID point = Seed.point(consultation, decision.point()).id();
            agenda.plan(
                    today.plusDays(decision.day()),
                    () ->
                            publishDecision.publish(
                                    consultation.slug(),
                                    Preconditions.etag(consultation.cardVersion()),
                                    written(decision, point, consultation)));
        }
    }

    private NewDecision written(DemoDecision demo, UUID point, Consultation consultation) {
        List<UUID> ids =
                themes
                        .find("consultation = ?1 and title in ?2", consultation, demo.themes())
                        .stream()
                        .map(Theme::id)
                        .toList();
        if (ids.size() < demo.themes().size()) {
            throw new IllegalStateException("Not all themes of " + demo.outcome());
        }
        return new NewDecision(
                point,
                demo.outcome(),
                demo.fixed(),
                demo.inputEffect(),
                demo.followsInput(),
                demo.deviationStatement(),
                ids,
                List.of());
    }
}
