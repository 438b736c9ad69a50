package nl.speelruimte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.municipality.TopicView;
import nl.speelruimte.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * A consultation as everybody may see it, its Speelruimte card included.
 *
 * @param places the wijken and buurten it is about, empty where that is the whole municipality
 * @param phase the phase that runs today
 * @param participationStartDate first day on which residents take part, absent where they never do
 * @param participationEndDate last day on which residents take part
 * @param access how who contributes shows who she is
 * @param nothingOpenSince moment since which nothing lies open any more, absent where that is not
 *     so
 * @param overduePoints ids of the points that should have been known by now
 * @param challengedPoints ids of the points about which a resident waits for an answer
 * @param signals acts that changed what is open while residents contributed, newest first
 */
public record ConsultationView(
        UUID id,
        String slug,
        String title,
        ConsultationState state,
        ConsultationKind kind,
        Purpose purpose,
        TopicView topic,
        Area area,
        List<PlaceView> places,
        String occasion,
        String intention,
        String impact,
        InfluenceLevel influenceLevel,
        Phase phase,
        List<PhaseView> phases,
        Participation participation,
        @Nullable LocalDate participationStartDate,
        @Nullable LocalDate participationEndDate,
        Promise promise,
        Access access,
        NamedPerson official,
        NamedPerson portfolioHolder,
        CardView card,
        @Nullable Instant nothingOpenSince,
        List<UUID> overduePoints,
        List<UUID> challengedPoints,
        List<ActView> signals,
        int proposalCount,
        int reactionCount,
        Instant publishedAt) {

    /**
     * Somebody who answers for a consultation by name.
     *
     * @param contact e-mail address or telephone number of the function, absent where that of the
     *     municipality is meant
     * @param since first day on which this person answered for it
     */
    public record NamedPerson(
            String name, String function, @Nullable String contact, LocalDate since) {

        /** The official who answers for a consultation. */
        public static NamedPerson officialOf(Consultation consultation) {
            return new NamedPerson(
                    consultation.people().official().displayName(),
                    consultation.people().officialFunction(),
                    consultation.people().officialContact(),
                    consultation.people().officialSince());
        }

        /** The administrator who answers for a consultation. */
        public static NamedPerson portfolioHolderOf(Consultation consultation) {
            return new NamedPerson(
                    consultation.people().portfolioHolder().name(),
                    consultation.people().portfolioHolder().function(),
                    consultation.people().portfolioHolder().contact(),
                    consultation.people().portfolioHolderSince());
        }
    }

    /**
     * The Speelruimte card.
     *
     * @param version number of this version, from 1
     * @param createdAt moment of the act that made this version
     */
    public record CardView(int version, Instant createdAt, List<DecisionPointView> points) {}

    /**
     * A consultation as it stands on a day.
     *
     * @param challengedPoints what {@link Challenges#runningPoints} gives
     * @param signals what {@link Acts#signals} gives
     */
    public static ConsultationView of(
            Consultation consultation,
            List<UUID> challengedPoints,
            List<ActView> signals,
            LocalDate today) {
        Timeline timeline = consultation.timeline();
        return new ConsultationView(
                consultation.id(),
                consultation.slug(),
                consultation.title(),
                consultation.state(),
                consultation.kind(),
                consultation.purpose(),
                TopicView.of(consultation.topic()),
                consultation.area(),
                consultation.places().stream().map(PlaceView::of).toList(),
                consultation.occasion(),
                consultation.intention(),
                consultation.impact(),
                consultation.influenceLevel(),
                timeline.phaseOn(today),
                timeline.views(),
                consultation.participationOn(today),
                consultation.participationStartDate(),
                Participation.lastDay(
                        consultation.participationStartDate(),
                        consultation.participationEndDate(),
                        consultation.card().nothingOpenSince()),
                consultation.promise(),
                consultation.access(),
                NamedPerson.officialOf(consultation),
                NamedPerson.portfolioHolderOf(consultation),
                new CardView(
                        consultation.cardVersion(),
                        consultation.card().changedAt(),
                        consultation.points().stream().map(DecisionPointView::of).toList()),
                consultation.card().nothingOpenSince(),
                consultation.points().stream()
                        .filter(point -> point.isOverdue(today))
                        .map(DecisionPoint::id)
                        .toList(),
                challengedPoints,
                signals,
                consultation.proposalCount(),
                consultation.reactionCount(),
                consultation.publishedAt());
    }
}
