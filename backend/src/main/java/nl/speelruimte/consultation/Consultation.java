package nl.speelruimte.consultation;

import jakarta.persistence.AttributeOverride;
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
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.municipality.Topic;
import nl.speelruimte.place.Place;
import nl.speelruimte.shared.Ids;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import org.hibernate.annotations.DynamicUpdate;

/** A dated process about one matter, published with its Speelruimte card. */
@Entity
@DynamicUpdate // its counts change by statements of their own
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

    @Embedded
    @AttributeOverride(name = "answerTermDays", column = @Column(name = "promise_answer_term_days"))
    @AttributeOverride(
            name = "answerTermStart",
            column = @Column(name = "promise_answer_term_start"))
    @AttributeOverride(name = "decider", column = @Column(name = "promise_decider"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "promise_decision_date"))
    @AttributeOverride(name = "binding", column = @Column(name = "promise_binding"))
    @AttributeOverride(name = "updateRhythm", column = @Column(name = "promise_update_rhythm"))
    private Promise promise;

    @Embedded private AnsweringPeople people;

    @Enumerated(EnumType.STRING)
    private Access access;

    @ElementCollection
    @CollectionTable(name = "consultation_phase")
    @OrderBy("firstDate")
    private List<PhaseStart> phases = new ArrayList<>();

    @Embedded private SpeelruimteCard card;

    private LocalDate participationStartDate;
    private LocalDate participationEndDate;
    private int proposalCount;
    private int reactionCount;
    private Instant publishedAt;

    protected Consultation() {}

    /**
     * Publishes a draft: the moment from which it can't be changed silently.
     *
     * @param slug its name in addresses, unique
     * @param references what the draft refers to
     * @param official who publishes it and answers for it by name
     * @throws Refusal {@code publication-incomplete} with all faults of the draft at once
     */
    public static Consultation publish(
            DraftContent draft,
            Purpose purpose,
            String slug,
            DraftReferences.Found references,
            Person official,
            PlatformClock clock) {
        List<Violation> faults =
                references.with(PublicationGate.faults(draft, purpose, clock.today()));
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
        consultation.topic = references.topic();
        consultation.places.addAll(references.places());
        consultation.people =
                new AnsweringPeople(
                        official,
                        draft.officialFunction(),
                        draft.officialContact(),
                        references.holder(),
                        clock.today());
        consultation.publishedAt = clock.now();
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
        access = Objects.requireNonNullElse(draft.access(), Access.LOGIN);
        card = new SpeelruimteCard(this, draft.points(), publishedAt);
        plan(draft.phases().stream().map(p -> new PhaseStart(p.phase(), p.firstDate())).toList());
    }

    private void plan(List<PhaseStart> starts) {
        phases.clear();
        phases.addAll(starts);
        participationStartDate = timeline().participationStart().orElse(null);
        participationEndDate = timeline().participationEnd().orElse(null);
    }

    /**
     * Why a right can't be exercised on a point today, or empty where it can. What has ended, is
     * fixed or not yet known is said first, whatever the phase.
     */
    public Optional<Refusal> refusal(Right right, DecisionPoint point, LocalDate today) {
        Optional<Refusal> notOpen = refusal(point);
        if (notOpen.isPresent()) {
            return notOpen;
        }
        Phase phase = timeline().phaseOn(today);
        if (!phase.allows(right)) {
            return Optional.of(
                    Refusal.of(
                            ProblemType.PHASE_CLOSED,
                            "Not possible in the phase that runs now: " + phase + "."));
        }
        return Optional.empty();
    }

    /** Why nothing can be brought in on a point, whatever the day; empty where something can. */
    public Optional<Refusal> refusal(DecisionPoint point) {
        return ended().or(point::notOpen);
    }

    /** Why nothing can be done with this consultation any more, or empty where that is not so. */
    Optional<Refusal> ended() {
        return state.isRunning()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                ProblemType.CONSULTATION_ENDED,
                                "This consultation has ended: " + state + "."));
    }

    /**
     * Why it can't come into other hands any more, or empty where that is not so: what was agreed
     * goes on after the conclusion.
     */
    Optional<Refusal> leftBehind() {
        return state == ConsultationState.CONCLUDED ? Optional.empty() : ended();
    }

    /**
     * Starts an act, the only way to change what is published.
     *
     * @param reason why, in plain words
     */
    public Amendment amend(String reason, PlatformClock clock) {
        return new Amendment(this, reason, clock);
    }

    /** Ends a change: the next version of the card. What opens asks residents to take part. */
    void renewCard(Instant now) {
        if (card.standing().anyMatch(point -> point.marker() == Marker.OPEN)) {
            purpose = Purpose.PARTICIPATION;
        }
        card.renew(state.isRunning() && purpose == Purpose.PARTICIPATION, now);
    }

    void reschedule(Timeline timeline) {
        plan(timeline.starts());
    }

    void withdraw() {
        state = ConsultationState.WITHDRAWN;
    }

    void conclude() {
        state = ConsultationState.CONCLUDED;
    }

    /** Why it can't be concluded on a day, answers aside, or empty where it can. */
    public Optional<Refusal> concludingRefusal(LocalDate today) {
        return AmendmentRules.concluding(this, today);
    }

    /** Why a point can't be decided on a day, or empty where it can. */
    public Optional<Refusal> decidingRefusal(DecisionPoint point, LocalDate today) {
        return AmendmentRules.deciding(this, point, today);
    }

    /** Whether it has the phases that residents need to take part. */
    boolean plansParticipation() {
        return timeline().firstDayOf(Phase.COLLECTING).isPresent()
                && timeline().firstDayOf(Phase.DECIDING).isPresent();
    }

    /** Whether residents contribute or did, from the first day of collecting on. */
    boolean contributionsRun(LocalDate today) {
        return purpose == Purpose.PARTICIPATION
                && timeline()
                        .firstDayOf(Phase.COLLECTING)
                        .filter(first -> !first.isAfter(today))
                        .isPresent();
    }

    SpeelruimteCard card() {
        return card;
    }

    /** The point on this consultation's card, or empty where it has no such point. */
    public Optional<DecisionPoint> point(UUID pointId) {
        return card.point(pointId);
    }

    /** Whether the card ever had a version with this number. */
    public boolean hasCardVersion(int number) {
        return number >= 1 && number <= card.version();
    }

    Timeline timeline() {
        return new Timeline(phases);
    }

    Participation participationOn(LocalDate today) {
        return Participation.on(
                purpose,
                participationStartDate,
                participationEndDate,
                card.nothingOpenSince() != null,
                today);
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
        return card.points();
    }

    /** Number of the current version of the Speelruimte card, from 1. */
    public int cardVersion() {
        return card.version();
    }

    /** Moment of the act that made the current version of the card. */
    public Instant cardChangedAt() {
        return card.changedAt();
    }

    public ConsultationState state() {
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
        return card.influenceLevel();
    }

    Promise promise() {
        return promise;
    }

    /** Who answers for it by name. */
    public AnsweringPeople people() {
        return people;
    }

    /** How who takes part shows who she is. */
    public Access access() {
        return access;
    }

    LocalDate participationStartDate() {
        return participationStartDate;
    }

    LocalDate participationEndDate() {
        return participationEndDate;
    }

    int proposalCount() {
        return proposalCount;
    }

    int reactionCount() {
        return reactionCount;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
