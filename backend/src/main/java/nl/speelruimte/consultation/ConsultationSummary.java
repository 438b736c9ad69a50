package nl.speelruimte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.municipality.TopicView;
import org.jspecify.annotations.Nullable;

/**
 * A consultation in a list.
 *
 * @param placeNames the wijken and buurten it is about, empty where that is the whole municipality
 * @param phase the phase that runs today
 * @param participationStartDate first day on which residents take part, absent where they never do
 * @param participationEndDate last day on which residents take part
 */
public record ConsultationSummary(
        UUID id,
        String slug,
        String title,
        String intention,
        ConsultationKind kind,
        Purpose purpose,
        TopicView topic,
        Area area,
        List<String> placeNames,
        Phase phase,
        Participation participation,
        @Nullable LocalDate participationStartDate,
        @Nullable LocalDate participationEndDate,
        InfluenceLevel influenceLevel,
        long fixedCount,
        long openCount,
        long unknownCount,
        int proposalCount,
        int reactionCount) {

    /** As the list's query delivers it. */
    public ConsultationSummary(
            UUID id,
            String slug,
            String title,
            String intention,
            ConsultationKind kind,
            Purpose purpose,
            String topicCode,
            String topicName,
            Area area,
            String[] placeNames,
            Phase phase,
            LocalDate participationStartDate,
            LocalDate participationEndDate,
            InfluenceLevel influenceLevel,
            long fixedCount,
            long openCount,
            long unknownCount,
            int proposalCount,
            int reactionCount,
            Instant nothingOpenSince,
            LocalDate today) {
        this(
                id,
                slug,
                title,
                intention,
                kind,
                purpose,
                new TopicView(topicCode, topicName),
                area,
                placeNames == null ? List.of() : List.of(placeNames),
                phase,
                Participation.on(
                        purpose,
                        participationStartDate,
                        participationEndDate,
                        nothingOpenSince != null,
                        today),
                participationStartDate,
                Participation.lastDay(
                        participationStartDate, participationEndDate, nothingOpenSince),
                influenceLevel,
                fixedCount,
                openCount,
                unknownCount,
                proposalCount,
                reactionCount);
    }
}
