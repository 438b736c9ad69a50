package nl.speelruimte.operations.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.speelruimte.account.Person;
import nl.speelruimte.account.Persons;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.drafting.Draft;
import nl.speelruimte.drafting.Drafts;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.municipality.PortfolioHolders;
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

    private final Persons persons;
    private final PlaceFileReader placeReader;
    private final PlaceImport placeImport;
    private final PortfolioHolders holders;
    private final Drafts drafts;
    private final Consultations consultations;
    private final SeedActs acts;
    private final SeedContributions contributions;
    private final SeedAnswers answers;
    private final SeedDecisions decisions;
    private final SeedCommitments commitments;
    private final PlatformClock clock;

    private final Agenda agenda = new Agenda();

    @Inject
    public Seed(
            Persons persons,
            PlaceFileReader placeReader,
            PlaceImport placeImport,
            PortfolioHolders holders,
            Drafts drafts,
            Consultations consultations,
            SeedActs acts,
            SeedContributions contributions,
            SeedAnswers answers,
            SeedDecisions decisions,
            SeedCommitments commitments,
            PlatformClock clock) {
        this.persons = persons;
        this.placeReader = placeReader;
        this.placeImport = placeImport;
        this.holders = holders;
        this.drafts = drafts;
        this.consultations = consultations;
        this.acts = acts;
        this.contributions = contributions;
        this.answers = answers;
        this.decisions = decisions;
        this.commitments = commitments;
        this.clock = clock;
    }

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
        DemoPeople people = settle(files.town());
        for (DemoConsultation demo : files.consultations()) {
            agenda.plan(
                    Agenda.moment(demo.day(), PUBLICATION_TIME), () -> publish(demo, people, now));
        }
        agenda.run(clock);
        clock.moveTo(now);
        return report(people);
    }

    private void settlePlaces() {
        try (InputStream file = DemoFiles.places()) {
            placeImport.run(List.of(placeReader.read("places.geojson", file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DemoPeople settle(DemoTown town) {
        town.portfolioHolders()
                .forEach(
                        holder ->
                                holders.addOnce(
                                        new PortfolioHolder(
                                                DemoFiles.holderId(holder.name()),
                                                holder.name(),
                                                holder.function(),
                                                holder.contact())));
        DemoPeople people = new DemoPeople(add(town.official()));
        town.residents().forEach(resident -> people.add(add(resident)));
        return people;
    }

    private Person add(DemoTown.Somebody somebody) {
        Person person = new Person(null, somebody.name(), somebody.email(), 0, clock.now());
        persons.persist(person);
        return person;
    }

    /** Publishes a consultation of the demo, or leaves it a draft, and plans what follows. */
    private void publish(DemoConsultation demo, DemoPeople people, Instant now) {
        Draft draft = new Draft(demo.content(), clock.now());
        drafts.persist(draft);
        if (demo.purpose() == null) {
            return;
        }
        Consultation consultation =
                consultations.publish(draft.content(), demo.purpose(), people.official());
        draft.becomePublished(consultation.slug(), clock.now());
        acts.plan(demo, consultation, PlatformClock.dayOf(now), people, agenda);
        contributions.plan(demo, consultation, now, people, agenda);
        answers.plan(demo, consultation, PlatformClock.dayOf(now), people, agenda);
        decisions.plan(demo, consultation, PlatformClock.dayOf(now), agenda);
        commitments.plan(demo, consultation, PlatformClock.dayOf(now), people, agenda);
    }

    private List<String> report(DemoPeople people) {
        Map<String, Integer> counts = contributions.proposalCounts();
        List<String> lines = new ArrayList<>();
        counts.forEach((title, count) -> lines.add("%s: %d proposals".formatted(title, count)));
        lines.add(
                "%d consultations, %d proposals, supported %d times by %d residents"
                        .formatted(
                                counts.size(),
                                counts.values().stream().mapToInt(count -> count).sum(),
                                contributions.supportCount(),
                                people.count()));
        return lines;
    }

    /** The point of a consultation that was published with a title. */
    static DecisionPoint point(Consultation consultation, String title) {
        return consultation.points().stream()
                .filter(point -> point.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No point " + title));
    }
}
