package nl.speelruimte.consultation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The Speelruimte card and the phases as they stood after an act: an immutable snapshot. */
@Entity
@Immutable
@IdClass(CardVersion.Key.class)
class CardVersion {

    @Id private UUID consultationId;
    @Id private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DecisionPointView> points;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PhaseView> phases;

    private Instant createdAt;

    protected CardVersion() {}

    CardVersion(Consultation consultation) {
        this.consultationId = consultation.id();
        this.number = consultation.cardVersion();
        this.points = consultation.points().stream().map(DecisionPointView::of).toList();
        this.phases = consultation.timeline().views();
        this.createdAt = consultation.card().changedAt();
    }

    CardVersionView view() {
        return new CardVersionView(number, createdAt, points, phases);
    }

    /** A version is known by its consultation and its number, from 1 without gaps. */
    static class Key {

        private UUID consultationId;
        private int number;

        protected Key() {}

        Key(UUID consultationId, int number) {
            this.consultationId = consultationId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.number == number
                    && Objects.equals(key.consultationId, consultationId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(consultationId, number);
        }
    }
}
