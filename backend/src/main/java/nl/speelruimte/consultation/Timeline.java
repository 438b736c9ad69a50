package nl.speelruimte.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The phases of one consultation over whole calendar days; which one runs follows from the day
 * alone.
 */
final class Timeline {

    private final List<PhaseStart> starts;

    Timeline(List<PhaseStart> starts) {
        this.starts = starts.stream().sorted(Comparator.comparing(PhaseStart::firstDate)).toList();
    }

    List<PhaseStart> starts() {
        return starts;
    }

    /** The phase that runs on a day; before the first one the consultation is merely announced. */
    Phase phaseOn(LocalDate day) {
        Phase running = Phase.ANNOUNCED;
        for (PhaseStart start : starts) {
            if (!start.firstDate().isAfter(day)) {
                running = start.phase();
            }
        }
        return running;
    }

    /** First day of a phase, or empty where it is left out. */
    Optional<LocalDate> firstDayOf(Phase phase) {
        return starts.stream()
                .filter(start -> start.phase() == phase)
                .map(PhaseStart::firstDate)
                .findFirst();
    }

    /** First day on which residents take part, or empty where there is none. */
    Optional<LocalDate> participationStart() {
        return starts.stream()
                .filter(start -> start.phase().isParticipatory())
                .map(PhaseStart::firstDate)
                .findFirst();
    }

    /** Last day on which residents take part, or empty where that has no end or no start. */
    Optional<LocalDate> participationEnd() {
        return participationStart()
                .flatMap(
                        first ->
                                starts.stream()
                                        .filter(start -> start.firstDate().isAfter(first))
                                        .filter(start -> !start.phase().isParticipatory())
                                        .map(start -> start.firstDate().minusDays(1))
                                        .findFirst());
    }

    /** The phases in order, each with its last day where it has one. */
    List<PhaseView> views() {
        List<PhaseView> views = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            PhaseStart start = starts.get(i);
            LocalDate last =
                    i + 1 < starts.size() ? starts.get(i + 1).firstDate().minusDays(1) : null;
            views.add(new PhaseView(start.phase(), start.firstDate(), last));
        }
        return views;
    }
}
