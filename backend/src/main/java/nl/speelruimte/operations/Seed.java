package nl.speelruimte.operations;

import static nl.speelruimte.shared.PlatformClock.ZONE;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Persons;
import nl.speelruimte.consultation.Acts;
import nl.speelruimte.consultation.Challenge;
import nl.speelruimte.consultation.Challenges;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.Phase;
import nl.speelruimte.consultation.Right;
import nl.speelruimte.contribution.Proposal;
import nl.speelruimte.contribution.Proposals;
import nl.speelruimte.contribution.Supports;
import nl.speelruimte.drafting.Draft;
import nl.speelruimte.drafting.Drafts;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.municipality.PortfolioHolders;
import nl.speelruimte.operations.DemoConsultation.DemoChallenge;
import nl.speelruimte.operations.DemoConsultation.DemoProposal;
import nl.speelruimte.place.PlaceFileReader;
import nl.speelruimte.place.PlaceImport;
import nl.speelruimte.shared.PlatformClock;

/**
 * Demo content, made by real domain steps in time order under a clock that goes from 200 days ago
 * to now. All of it commits together or not at all.
 */
@Dependent
public class Seed {

    private static final Duration HISTORY = Duration.ofDays(200);
    private static final LocalTime PUBLICATION_TIME = LocalTime.of(9, 0);
    private static final LocalTime WAKING_UP = LocalTime.of(8, 0);
    private static final int WAKING_MINUTES = 14 * 60;

    private final Persons persons;
    private final PlaceFileReader placeReader;
    private final PlaceImport placeImport;
    private final PortfolioHolders holders;
    private final Drafts drafts;
    private final Consultations consultations;
    private final Acts acts;
    private final Challenges challenges;
    private final Proposals proposals;
    private final Supports supports;
    private final PlatformClock clock;

    private final Queue<Step> agenda = new PriorityQueue<>(Comparator.comparing(Step::moment));
    private final Map<String, Person> residents = new TreeMap<>();
    private final Map<String, Integer> proposalCounts = new LinkedHashMap<>();
    private final Random random = new Random(1);
    private int supportCount;

    @Inject
    public Seed(
            Persons persons,
            PlaceFileReader placeReader,
            PlaceImport placeImport,
            PortfolioHolders holders,
            Drafts drafts,
            Consultations consultations,
            Acts acts,
            Challenges challenges,
            Proposals proposals,
            Supports supports,
            PlatformClock clock) {
        this.persons = persons;
        this.placeReader = placeReader;
        this.placeImport = placeImport;
        this.holders = holders;
        this.drafts = drafts;
        this.consultations = consultations;
        this.acts = acts;
        this.challenges = challenges;
        this.proposals = proposals;
        this.supports = supports;
        this.clock = clock;
    }

    /** Something that somebody did. */
    private record Step(Instant moment, Runnable act) {}

    /** Whether nobody and nothing is in the database yet. */
    @Transactional
    boolean isPossible() {
        return persons.count() == 0 && holders.count() == 0;
    }

    /**
     * Fills the database. Call it once, and only where it {@link #isPossible}.
     *
     * @return a line per consultation and a total
     */
    @Transactional
    List<String> run() {
        Instant now = clock.now();
        DemoFiles files = new DemoFiles(clock.today());
        clock.moveTo(now.minus(HISTORY));
        settlePlaces();
        Person official = settle(files.town());
        for (DemoConsultation demo : files.consultations()) {
            plan(
                    moment(demo.day(), PUBLICATION_TIME),
                    () -> {
                        Draft draft = draft(demo);
                        if (demo.purpose() != null) {
                            publish(draft, demo, official, now);
                        }
                    });
        }
        while (!agenda.isEmpty()) {
            Step step = agenda.remove();
            clock.moveTo(step.moment());
            step.act().run();
        }
        clock.moveTo(now);
        return report();
    }

    private void settlePlaces() {
        try (InputStream file = DemoFiles.places()) {
            placeImport.run(List.of(placeReader.read("places.geojson", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Person settle(DemoTown town) {
        town.portfolioHolders()
                .forEach(
                        holder ->
                                holders.addOnce(
                                        new PortfolioHolder(
                                                DemoFiles.holderId(holder.name()),
                                                holder.name(),
                                                holder.function())));
        town.residents().forEach(resident -> residents.put(resident.name(), add(resident)));
        return add(town.official());
    }

    private Person add(DemoTown.Somebody somebody) {
        Person person = new Person(null, somebody.name(), somebody.email(), 0, clock.now());
        persons.persist(person);
        return person;
    }

    private Draft draft(DemoConsultation demo) {
        Draft draft = new Draft(demo.content(), clock.now());
        drafts.persist(draft);
        return draft;
    }

    private void publish(Draft draft, DemoConsultation demo, Person official, Instant now) {
        Consultation consultation =
                consultations.publish(draft.content(), demo.purpose(), official);
        draft.becomePublished(consultation.slug(), clock.now());
        proposalCounts.put(consultation.title(), 0);
        planChanges(demo, consultation, PlatformClock.dayOf(now));
        Instant supportEnd = supportEnd(demo.content(), now);
        demo.proposals()
                .forEach(
                        (title, proposals) -> {
                            DecisionPoint point = point(consultation, title);
                            for (DemoProposal proposal : proposals) {
                                plan(
                                        daytime(PlatformClock.dayOf(now).plusDays(proposal.day())),
                                        () -> propose(proposal, consultation, point, supportEnd));
                            }
                        });
    }

    private void planChanges(DemoConsultation demo, Consultation consultation, LocalDate today) {
        demo.markings()
                .forEach(
                        marking -> {
                            UUID point = point(consultation, marking.point()).id();
                            plan(
                                    daytime(today.plusDays(marking.day())),
                                    () ->
                                            acts.add(
                                                    consultation,
                                                    consultation
                                                            .amend(marking.reason(), clock)
                                                            .mark(point, marking.becomes())));
                        });
        demo.challenges()
                .forEach(
                        challenge -> {
                            DecisionPoint point = point(consultation, challenge.point());
                            plan(
                                    daytime(today.plusDays(challenge.day())),
                                    () -> challenge(challenge, consultation, point, today));
                        });
    }

    private void challenge(
            DemoChallenge demo, Consultation consultation, DecisionPoint point, LocalDate today) {
        Person challenger = resident(demo.challenger());
        Challenge challenge =
                Challenge.raise(
                        consultation, point, demo.claim(), demo.explanation(), challenger, clock);
        challenges.add(challenge);
        others(challenger, demo.joiners())
                .forEach(joiner -> challenges.join(challenge, joiner, clock.now()));
        if (demo.answerDay() != null) {
            plan(
                    daytime(today.plusDays(demo.answerDay())),
                    () ->
                            acts.add(
                                    consultation,
                                    challenge.uphold(demo.reason(), demo.becomes(), clock)));
        }
    }

    private void propose(
            DemoProposal demo, Consultation consultation, DecisionPoint point, Instant supportEnd) {
        Person author = resident(demo.author());
        Proposal proposal =
                Proposal.submit(
                        consultation,
                        point,
                        consultation.cardVersion(),
                        author,
                        demo.title(),
                        demo.text(),
                        clock);
        proposals.add(proposal);
        proposalCounts.merge(consultation.title(), 1, Integer::sum);
        Duration left = Duration.between(clock.now(), supportEnd);
        for (Person supporter : others(author, demo.supporters())) {
            plan(
                    clock.now().plusSeconds(random.nextLong(left.toSeconds())),
                    () -> support(proposal, consultation, point, supporter));
        }
    }

    private void support(
            Proposal proposal, Consultation consultation, DecisionPoint point, Person supporter) {
        if (consultation.refusal(Right.SUPPORT, point, clock.today()).isEmpty()) {
            supports.add(proposal, supporter, clock.now());
            supportCount++;
        }
    }

    private void plan(Instant moment, Runnable act) {
        agenda.add(new Step(moment, act));
    }

    private List<Person> others(Person author, int count) {
        List<Person> others = new ArrayList<>(residents.values());
        others.remove(author);
        Collections.shuffle(others, random);
        return others.subList(0, count);
    }

    private Person resident(String name) {
        return Objects.requireNonNull(residents.get(name), name);
    }

    private Instant daytime(LocalDate day) {
        return moment(day, WAKING_UP.plusMinutes(random.nextInt(WAKING_MINUTES)));
    }

    private List<String> report() {
        List<String> lines = new ArrayList<>();
        proposalCounts.forEach(
                (title, count) -> lines.add("%s: %d proposals".formatted(title, count)));
        lines.add(
                "%d consultations, %d proposals, supported %d times by %d residents"
                        .formatted(
                                proposalCounts.size(),
                                proposalCounts.values().stream().mapToInt(count -> count).sum(),
                                supportCount,
                                residents.size()));
        return lines;
    }

    private static DecisionPoint point(Consultation consultation, String title) {
        return consultation.points().stream()
                .filter(point -> point.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The moment from which nobody supports any more: the end of that right, or now. */
    private static Instant supportEnd(DraftContent content, Instant now) {
        return content.phases().stream()
                .filter(start -> start.phase().compareTo(Phase.COLLECTING) > 0)
                .filter(start -> !start.phase().allows(Right.SUPPORT))
                .map(start -> moment(start.firstDate(), LocalTime.MIN))
                .filter(end -> end.isBefore(now))
                .findFirst()
                .orElse(now);
    }

    private static Instant moment(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
