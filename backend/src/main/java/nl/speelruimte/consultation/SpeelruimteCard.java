package nl.speelruimte.consultation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Refusal;

/**
 * The decision points of a consultation. Each act gives the card its next version; a withdrawn
 * point stays on it.
 */
@Embeddable
class SpeelruimteCard {

    /** Most points that may stand on a card, withdrawn ones aside. */
    static final int MAX_POINTS = 40;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<DecisionPoint> points = new ArrayList<>();

    @Column(name = "card_version")
    private int version;

    @Column(name = "card_changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    private InfluenceLevel influenceLevel;

    private Instant nothingOpenSince;

    protected SpeelruimteCard() {}

    /** The card as published: version 1. */
    SpeelruimteCard(Consultation consultation, List<DraftPoint> drafts, Instant now) {
        drafts.forEach(draft -> add(consultation, draft));
        version = 1;
        changedAt = now;
        influenceLevel = highestLevel();
    }

    DecisionPoint add(Consultation consultation, DraftPoint draft) {
        DecisionPoint point = new DecisionPoint(consultation, points.size(), draft);
        points.add(point);
        return point;
    }

    /**
     * Ends a change: the next version, with the influence that is left.
     *
     * @param mayBeOpen false where nobody can take part whatever the points say
     */
    void renew(boolean mayBeOpen, Instant now) {
        version++;
        changedAt = now;
        influenceLevel = highestLevel();
        if (mayBeOpen && standing().anyMatch(point -> point.marker() == Marker.OPEN)) {
            nothingOpenSince = null;
        } else if (nothingOpenSince == null) {
            nothingOpenSince = now;
        }
    }

    private InfluenceLevel highestLevel() {
        return standing()
                .filter(point -> point.marker() == Marker.OPEN)
                .map(point -> point.open().influenceLevel())
                .max(Comparator.naturalOrder())
                .orElse(InfluenceLevel.INFORM);
    }

    /** All points that are not withdrawn. */
    Stream<DecisionPoint> standing() {
        return points.stream().filter(point -> !point.isWithdrawn());
    }

    /** All points, withdrawn ones too. */
    List<DecisionPoint> points() {
        return List.copyOf(points);
    }

    Optional<DecisionPoint> point(UUID pointId) {
        return points.stream().filter(point -> point.id().equals(pointId)).findFirst();
    }

    /**
     * The point with this id.
     *
     * @throws Refusal {@code not-found}
     */
    DecisionPoint require(UUID pointId) {
        return point(pointId).orElseThrow(() -> Refusal.notFound("decision point"));
    }

    int version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    InfluenceLevel influenceLevel() {
        return influenceLevel;
    }

    /** Moment since which nothing lies open any more, or null. */
    Instant nothingOpenSince() {
        return nothingOpenSince;
    }
}
