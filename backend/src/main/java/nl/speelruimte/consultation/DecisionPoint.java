package nl.speelruimte.consultation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Ids;

/** One thing that is, was or will be decided. */
@Entity
public class DecisionPoint {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @SuppressWarnings("unused") // read by queries
    private Consultation consultation;

    @SuppressWarnings("unused") // read by the order of the card
    private int position;

    @Enumerated(EnumType.STRING)
    private Marker marker;

    private String title;

    @Embedded
    @AttributeOverride(name = "ground", column = @Column(name = "fixed_ground"))
    @AttributeOverride(name = "decider", column = @Column(name = "fixed_decider"))
    @AttributeOverride(name = "deciderName", column = @Column(name = "fixed_decider_name"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "fixed_decision_date"))
    @AttributeOverride(name = "source", column = @Column(name = "fixed_source"))
    @AttributeOverride(name = "sourceUrl", column = @Column(name = "fixed_source_url"))
    @AttributeOverride(name = "reason", column = @Column(name = "fixed_reason"))
    private Fixed fixed;

    @Embedded
    @AttributeOverride(name = "influenceLevel", column = @Column(name = "open_influence_level"))
    @AttributeOverride(name = "limits", column = @Column(name = "open_limits"))
    @AttributeOverride(name = "decider", column = @Column(name = "open_decider"))
    @AttributeOverride(name = "deciderName", column = @Column(name = "open_decider_name"))
    @AttributeOverride(name = "decisionDate", column = @Column(name = "open_decision_date"))
    private Open open;

    @Embedded
    @AttributeOverride(name = "finder", column = @Column(name = "unknown_finder"))
    @AttributeOverride(name = "expectedDate", column = @Column(name = "unknown_expected_date"))
    private Unknown unknown;

    protected DecisionPoint() {}

    /** A point that passed the publication gate; what belongs to another marker is dropped. */
    DecisionPoint(Consultation consultation, int position, DraftPoint draft) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.position = position;
        this.marker = draft.marker();
        this.title = draft.title();
        switch (marker) {
            case FIXED -> fixed = draft.fixed();
            case OPEN -> open = draft.open();
            case UNKNOWN -> unknown = draft.unknown();
        }
    }

    public UUID id() {
        return id;
    }

    public Marker marker() {
        return marker;
    }

    public String title() {
        return title;
    }

    public Fixed fixed() {
        return fixed;
    }

    public Open open() {
        return open;
    }

    public Unknown unknown() {
        return unknown;
    }
}
