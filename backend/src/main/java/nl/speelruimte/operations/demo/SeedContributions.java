package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.Phase;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.contribution.Proposal;
import nl.speelruimte.contribution.Proposals;
import nl.speelruimte.contribution.Reaction;
import nl.speelruimte.contribution.Reactions;
import nl.speelruimte.contribution.Supports;
import nl.speelruimte.dialogue.Conversations;
import nl.speelruimte.operations.demo.DemoConsultation.DemoComment;
import nl.speelruimte.operations.demo.DemoConsultation.DemoProposal;
import nl.speelruimte.operations.demo.DemoConsultation.DemoReaction;
import nl.speelruimte.shared.PlatformClock;

/** What residents of the demo bring in and support, and what is said about it. */
@Dependent
class SeedContributions {

    private final Proposals proposals;
    private final Reactions reactions;
    private final Supports supports;
    private final Conversations conversations;
    private final PlatformClock clock;

    private final Map<String, Integer> proposalCounts = new LinkedHashMap<>();
    private int supportCount;

    @Inject
    SeedContributions(
            Proposals proposals,
            Reactions reactions,
            Supports supports,
            Conversations conversations,
            PlatformClock clock) {
        this.proposals = proposals;
        this.reactions = reactions;
        this.supports = supports;
        this.conversations = conversations;
        this.clock = clock;
    }

    /**
     * Plans all of them.
     *
     * @param now the moment from whose day the demo's days are counted
     */
    void plan(
            DemoConsultation demo,
            Consultation consultation,
            Instant now,
            DemoPeople people,
            Agenda agenda) {
        proposalCounts.put(consultation.title(), 0);
        LocalDate today = PlatformClock.dayOf(now);
        planReactions(demo, consultation, today, people, agenda);
        Instant supportEnd = supportEnd(demo.content(), now);
        demo.proposals()
                .forEach(
                        (title, written) -> {
                            DecisionPoint point = Seed.point(consultation, title);
                            for (DemoProposal one : written) {
                                agenda.plan(
                                        today.plusDays(one.day()),
                                        () -> {
                                            Proposal proposal =
                                                    propose(one, consultation, point, people);
                                            planSupport(one, proposal, supportEnd, people, agenda);
                                            planComments(one, proposal, today, people, agenda);
                                        });
                            }
                        });
    }

    private void planReactions(
            DemoConsultation demo,
            Consultation consultation,
            LocalDate today,
            DemoPeople people,
            Agenda agenda) {
        demo.reactions()
                .forEach(
                        (title, written) -> {
                            DecisionPoint point = Seed.point(consultation, title);
                            for (DemoReaction one : written) {
                                agenda.plan(
                                        today.plusDays(one.day()),
                                        () -> react(one, consultation, point, people));
                            }
                        });
    }

    private void react(
            DemoReaction demo, Consultation consultation, DecisionPoint point, DemoPeople people) {
        reactions.add(
                Reaction.submit(
                        consultation,
                        point,
                        consultation.cardVersion(),
                        people.resident(demo.author()),
                        demo.stance(),
                        demo.text(),
                        clock));
    }

    private Proposal propose(
            DemoProposal demo, Consultation consultation, DecisionPoint point, DemoPeople people) {
        Proposal proposal =
                Proposal.submit(
                        consultation,
                        point,
                        consultation.cardVersion(),
                        people.resident(demo.author()),
                        demo.title(),
                        demo.text(),
                        clock);
        proposals.add(proposal);
        proposalCounts.merge(consultation.title(), 1, Integer::sum);
        return proposal;
    }

    private void planSupport(
            DemoProposal demo,
            Proposal proposal,
            Instant supportEnd,
            DemoPeople people,
            Agenda agenda) {
        Person author = people.resident(demo.author());
        for (Person supporter : people.others(author, demo.supporters(), agenda)) {
            agenda.planBetween(clock.now(), supportEnd, () -> support(proposal, supporter));
        }
    }

    private void support(Proposal proposal, Person supporter) {
        if (proposal.supportRefusal(clock).isEmpty()) {
            supports.add(proposal, supporter, clock.now());
            supportCount++;
        }
    }

    private void planComments(
            DemoProposal demo,
            Proposal proposal,
            LocalDate today,
            DemoPeople people,
            Agenda agenda) {
        for (DemoComment comment : demo.comments()) {
            boolean byOfficial = comment.author() == null;
            Person author = byOfficial ? people.official() : people.resident(comment.author());
            agenda.plan(
                    today.plusDays(comment.day()),
                    () ->
                            conversations.add(
                                    proposal.id(),
                                    author,
                                    byOfficial,
                                    comment.text(),
                                    clock.now()));
        }
    }

    /** The moment from which nobody supports any more: the end of that right, or now. */
    private static Instant supportEnd(DraftContent content, Instant now) {
        return content.phases().stream()
                .filter(start -> start.phase().compareTo(Phase.COLLECTING) > 0)
                .filter(start -> !start.phase().allows(Right.SUPPORT))
                .map(start -> Agenda.moment(start.firstDate(), LocalTime.MIN))
                .filter(end -> end.isBefore(now))
                .findFirst()
                .orElse(now);
    }

    /** How many proposals each consultation has, by its title. */
    Map<String, Integer> proposalCounts() {
        return proposalCounts;
    }

    int supportCount() {
        return supportCount;
    }
}
