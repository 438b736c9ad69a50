package nl.speelruimte.consultation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Contact;

/**
 * All an official writes before publication. Only kind and title are needed to keep a draft; the
 * publication gate asks the rest.
 *
 * @param topic code of a topic
 * @param places codes of the wijken and buurten it is about; they count where the area is {@code
 *     PLACES}
 * @param occasion why now (aanleiding)
 * @param intention what it is for (bedoeling)
 * @param impact what residents will notice of it
 * @param portfolioHolder id of the administrator who answers for it
 * @param officialFunction function of the official who publishes, as residents read it
 * @param officialContact e-mail address or telephone number of that function, absent where that of
 *     the municipality is meant
 * @param access how who takes part shows who she is; {@code LOGIN} where nothing was chosen
 */
public record DraftContent(
        @NotNull ConsultationKind kind,
        @NotBlank @Size(min = 5, max = 120) String title,
        @Size(max = 40) String topic,
        Area area,
        @Size(max = 100) List<@NotNull @Size(max = 10) String> places,
        @Size(max = 2000) String occasion,
        @Size(max = 500) String intention,
        @Size(max = 2000) String impact,
        @NotNull @Size(max = 6) List<@NotNull @Valid DraftPhase> phases,
        @NotNull @Size(max = 40) List<@NotNull @Valid DraftPoint> points,
        @Valid Promise promise,
        UUID portfolioHolder,
        @Size(max = 80) String officialFunction,
        @Size(max = Contact.MAX_LENGTH) String officialContact,
        Access access) {

    /** Codes of the wijken and buurten it is about, empty for the whole municipality. */
    List<String> chosenPlaces() {
        return area == Area.PLACES && places != null ? places : List.of();
    }

    /** A phase of which the first day may still be open. */
    public record DraftPhase(@NotNull Phase phase, LocalDate firstDate) {}

    /**
     * A decision point in the making.
     *
     * @param title a statement, or a decidable question where it is open
     */
    public record DraftPoint(
            @NotNull Marker marker,
            @Size(max = 200) String title,
            @Valid Fixed fixed,
            @Valid Open open,
            @Valid Unknown unknown) {

        /** Without what belongs to another marker. */
        DraftPoint ofMarker() {
            return new DraftPoint(
                    marker,
                    title,
                    marker == Marker.FIXED ? fixed : null,
                    marker == Marker.OPEN ? open : null,
                    marker == Marker.UNKNOWN ? unknown : null);
        }

        /** The same open point with another level of influence. */
        DraftPoint withLevel(InfluenceLevel level) {
            Open changed =
                    new Open(
                            level,
                            open.limits(),
                            open.decider(),
                            open.deciderName(),
                            open.decisionDate());
            return new DraftPoint(marker, title, null, changed, null);
        }

        /** The same undecided point with another day of decision, or of knowing. */
        DraftPoint withDate(LocalDate date) {
            return marker == Marker.OPEN
                    ? new DraftPoint(
                            marker,
                            title,
                            null,
                            new Open(
                                    open.influenceLevel(),
                                    open.limits(),
                                    open.decider(),
                                    open.deciderName(),
                                    date),
                            null)
                    : new DraftPoint(
                            marker, title, null, null, new Unknown(unknown.finder(), date));
        }
    }
}
