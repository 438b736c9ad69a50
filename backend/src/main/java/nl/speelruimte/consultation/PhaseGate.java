package nl.speelruimte.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.speelruimte.consultation.DraftContent.DraftPhase;
import nl.speelruimte.shared.ViolationCode;

/** What the phases of a consultation must have: each a first day, in the fixed order. */
final class PhaseGate {

    private final Faults faults;
    private final List<DraftPhase> phases;

    PhaseGate(Faults faults, List<DraftPhase> phases) {
        this.faults = faults;
        this.phases = phases;
    }

    /** Notes all faults of the phases themselves. */
    void check(Purpose purpose) {
        if (phases.isEmpty()) {
            faults.require("/phases", null);
            return;
        }
        for (int i = 0; i < phases.size(); i++) {
            faults.require("/phases/" + i + "/firstDate", phases.get(i).firstDate());
            if (i > 0) {
                checkOrder(i, phases.get(i - 1), phases.get(i));
            }
        }
        if (purpose == Purpose.PARTICIPATION) {
            checkHas(
                    Phase.COLLECTING,
                    "Participation needs a phase in which contributions are collected.");
            checkHas(Phase.DECIDING, "Participation needs a phase in which is decided.");
        }
    }

    /** Notes it where collecting starts before a day. */
    void checkCollectingFrom(LocalDate today) {
        for (int i = 0; i < phases.size(); i++) {
            DraftPhase phase = phases.get(i);
            if (phase.phase() == Phase.COLLECTING
                    && phase.firstDate() != null
                    && phase.firstDate().isBefore(today)) {
                faults.add(
                        "/phases/" + i + "/firstDate",
                        ViolationCode.IN_THE_PAST,
                        "Collecting starts today or later.");
            }
        }
    }

    /** Notes what changes the past: a phase that has begun keeps its first day. */
    void checkAgainst(Timeline current, LocalDate today) {
        for (int i = 0; i < phases.size(); i++) {
            DraftPhase phase = phases.get(i);
            Optional<LocalDate> begun = begun(current, phase.phase(), today);
            String pointer = "/phases/" + i + "/firstDate";
            if (phase.firstDate() == null || begun.filter(phase.firstDate()::equals).isPresent()) {
                continue;
            }
            if (begun.isPresent()) {
                faults.add(pointer, ViolationCode.LOCKED, "This phase has already begun.");
            } else if (!phase.firstDate().isAfter(today)) {
                faults.add(pointer, ViolationCode.IN_THE_PAST, "A phase starts tomorrow or later.");
            }
        }
        for (Phase phase : Phase.values()) {
            if (begun(current, phase, today).isPresent()
                    && phases.stream().noneMatch(p -> p.phase() == phase)) {
                faults.add("/phases", ViolationCode.LOCKED, "The phase " + phase + " has begun.");
            }
        }
    }

    /** Last day on which residents take part, or null where that can't be said. */
    LocalDate participationEnd() {
        return timeline().participationEnd().orElse(null);
    }

    /** The phases that have a first day. */
    Timeline timeline() {
        return new Timeline(
                phases.stream()
                        .filter(p -> p.firstDate() != null)
                        .map(p -> new PhaseStart(p.phase(), p.firstDate()))
                        .toList());
    }

    private static Optional<LocalDate> begun(Timeline timeline, Phase phase, LocalDate today) {
        return timeline.firstDayOf(phase).filter(first -> !first.isAfter(today));
    }

    private void checkOrder(int i, DraftPhase before, DraftPhase phase) {
        if (phase.phase() == before.phase()) {
            faults.add(
                    "/phases/" + i + "/phase",
                    ViolationCode.DUPLICATE,
                    "Each phase comes at most once.");
        } else if (phase.phase().compareTo(before.phase()) < 0) {
            faults.add(
                    "/phases/" + i + "/phase",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "The phases have a fixed order.");
        }
        if (before.firstDate() != null
                && phase.firstDate() != null
                && !phase.firstDate().isAfter(before.firstDate())) {
            faults.add(
                    "/phases/" + i + "/firstDate",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "A phase starts after the one before it.");
        }
    }

    private void checkHas(Phase needed, String detail) {
        if (phases.stream().noneMatch(p -> p.phase() == needed)) {
            faults.add("/phases", ViolationCode.REQUIRED, detail);
        }
    }
}
