package nl.speelruimte.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.municipality.Topic;
import nl.speelruimte.place.Place;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;

/** A dated process about one matter, published with its Speelruimte card. */
@Entity
public class Consultation {

    @Id private UUID id;
    @Version private int version;
    private String slug;
    private String title;

    @Enumerated(EnumType.STRING)
    private ConsultationState state;

    @Enumerated(EnumType.STRING)
    private ConsultationKind kind;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_code")
    private Topic topic;

    @Enumerated(EnumType.STRING)
    private Area area;

    @ManyToMany
    @JoinTable(
            name = "consultation_place",
            inverseJoinColumns = {
                @JoinColumn(name = "place_code", referencedColumnName = "code"),
                @JoinColumn(name = "place_year", referencedColumnName = "year")
            })
    @OrderBy("kind, name")
    private List<Place> places = new ArrayList<>();

    private String occasion;
    private String intention;
    private String impact;

    @Enumerated(EnumType.STRING)
    private InfluenceLevel influenceLevel;

    @Embedded
    @AttributeOverride(name = "answerTermDays", column = @Column(name = "promise_answer_term_days"))
    @AttributeOverride(name = "decider", column = @Column(name = "promise_decider"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "promise_decision_date"))
    @AttributeOverride(name = "binding", column = @Column(name = "promise_binding"))
    @AttributeOverride(name = "updateRhythm", column = @Column(name = "promise_update_rhythm"))
    private Promise promise;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person official;

    private String officialFunction;

    @ManyToOne(fetch = FetchType.LAZY)
    private PortfolioHolder portfolioHolder;

    @ElementCollection
    @CollectionTable(name = "consultation_phase")
    @OrderBy("firstDate")
    private List<PhaseStart> phases = new ArrayList<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionPoint> points = new ArrayList<>();

    private LocalDate participationStartDate;
    private LocalDate participationEndDate;
    private int cardVersion;
    private Instant cardChangedAt;
    private int proposalCount;
    private Instant publishedAt;

    protected Consultation() {}

    /**
     * Publishes a draft: the moment from which it can't be changed silently.
     *
     * @param slug its name in addresses, unique
     * @param places the wijken and buurten it is about, empty for the whole municipality
     * @param official who publishes it and answers for it by name
     * @throws Refusal {@code publication-incomplete} with all faults of the draft at once
     */
    public static Consultation publish(
            DraftContent draft,
            Purpose purpose,
            String slug,
            Topic topic,
            List<Place> places,
            PortfolioHolder holder,
            Person official,
            PlatformClock clock) {
        List<Violation> faults = PublicationGate.faults(draft, purpose, clock.today());
        if (!faults.isEmpty()) {
            throw Refusal.of(
                    ProblemType.PUBLICATION_INCOMPLETE,
                    "The draft still has " + faults.size() + " fault(s).",
                    faults);
        }
        Consultation consultation = new Consultation();
        consultation.id = Ids.next();
        consultation.slug = slug;
        consultation.state = ConsultationState.PUBLISHED;
        consultation.purpose = purpose;
        consultation.topic = topic;
        consultation.places.addAll(places);
        consultation.portfolioHolder = holder;
        consultation.official = official;
        consultation.publishedAt = clock.now();
        consultation.cardVersion = 1;
        consultation.cardChangedAt = consultation.publishedAt;
        consultation.take(draft);
        return consultation;
    }

    private void take(DraftContent draft) {
        title = draft.title();
        kind = draft.kind();
        area = draft.area();
        occasion = draft.occasion();
        intention = draft.intention();
        impact = draft.impact();
        promise = draft.promise();
        officialFunction = draft.officialFunction();
        draft.phases().forEach(p -> phases.add(new PhaseStart(p.phase(), p.firstDate())));
        for (int i = 0; i < draft.points().size(); i++) {
            points.add(new DecisionPoint(this, i, draft.points().get(i)));
        }
        influenceLevel =
                points.stream()
                        .filter(point -> point.marker() == Marker.OPEN)
                        .map(point -> point.open().influenceLevel())
                        .max(Comparator.naturalOrder())
                        .orElse(InfluenceLevel.INFORM);
        participationStartDate = timeline().participationStart().orElse(null);
        participationEndDate = timeline().participationEnd().orElse(null);
    }

    /**
     * Why a right can't be exercised on a point today, or empty where it can. What is fixed or not
     * yet known is said first, whatever the phase.
     */
    public Optional<Refusal> refusal(Right right, DecisionPoint point, LocalDate today) {
        if (point.marker() == Marker.FIXED) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.DECISION_POINT_FIXED,
                            "This point was decided on %s: %s (%s)"
                                    .formatted(
                                            point.fixed().decisionDate(),
                                            point.fixed().reason(),
                                            point.fixed().source()),
                            "decisionPoint",
                            DecisionPointView.of(point)));
        }
        if (point.marker() == Marker.UNKNOWN) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.DECISION_POINT_UNKNOWN,
                            "This will be known by %s.".formatted(point.unknown().expectedDate()),
                            "decisionPoint",
                            DecisionPointView.of(point)));
        }
        Phase phase = timeline().phaseOn(today);
        if (!state.isRunning() || !phase.allows(right)) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.PHASE_CLOSED,
                            "Not possible in the phase that runs now: " + phase + "."));
        }
        return Optional.empty();
    }

    /** The point on this consultation's card, or empty where it has no such point. */
    public Optional<DecisionPoint> point(UUID pointId) {
        return points.stream().filter(point -> point.id().equals(pointId)).findFirst();
    }

    /** Whether the card ever had a version with this number. */
    public boolean hasCardVersion(int number) {
        return number >= 1 && number <= cardVersion;
    }

    Timeline timeline() {
        return new Timeline(phases);
    }

    Participation participationOn(LocalDate today) {
        return Participation.on(purpose, participationStartDate, participationEndDate, today);
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    public List<DecisionPoint> points() {
        return List.copyOf(points);
    }

    /** Number of the current version of the Speelruimte card, from 1. */
    public int cardVersion() {
        return cardVersion;
    }

    ConsultationState state() {
        return state;
    }

    ConsultationKind kind() {
        return kind;
    }

    Purpose purpose() {
        return purpose;
    }

    Topic topic() {
        return topic;
    }

    Area area() {
        return area;
    }

    /** The wijken and buurten it is about, empty where it is about the whole municipality. */
    List<Place> places() {
        return List.copyOf(places);
    }

    String occasion() {
        return occasion;
    }

    String intention() {
        return intention;
    }

    String impact() {
        return impact;
    }

    InfluenceLevel influenceLevel() {
        return influenceLevel;
    }

    Promise promise() {
        return promise;
    }

    Person official() {
        return official;
    }

    String officialFunction() {
        return officialFunction;
    }

    PortfolioHolder portfolioHolder() {
        return portfolioHolder;
    }

    LocalDate participationStartDate() {
        return participationStartDate;
    }

    LocalDate participationEndDate() {
        return participationEndDate;
    }

    Instant cardChangedAt() {
        return cardChangedAt;
    }

    int proposalCount() {
        return proposalCount;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
