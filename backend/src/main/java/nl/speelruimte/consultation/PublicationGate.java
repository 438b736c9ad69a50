package nl.speelruimte.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.speelruimte.consultation.DraftContent.DraftPhase;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;

/**
 * What a draft lacks before it may be published (rule 1 of the product). Finds all faults at once,
 * each with a pointer into the draft's content.
 */
public final class PublicationGate {

    private final DraftContent draft;
    private final Purpose purpose;
    private final LocalDate today;
    private final List<Violation> faults = new ArrayList<>();

    private PublicationGate(DraftContent draft, Purpose purpose, LocalDate today) {
        this.draft = draft;
        this.purpose = purpose;
        this.today = today;
    }

    /**
     * All faults that keep a draft from being published, none where it can be.
     *
     * @param today the day of publication in Europe/Amsterdam
     */
    public static List<Violation> faults(DraftContent draft, Purpose purpose, LocalDate today) {
        PublicationGate gate = new PublicationGate(draft, purpose, today);
        gate.checkMatter();
        gate.checkPhases();
        gate.checkPoints();
        gate.checkPromise();
        return List.copyOf(gate.faults);
    }

    /** The faults against the purpose that the draft's own points call for. */
    public static List<Violation> faults(DraftContent draft, LocalDate today) {
        boolean nothingOpen =
                !draft.points().isEmpty()
                        && draft.points().stream().noneMatch(p -> p.marker() == Marker.OPEN);
        return faults(draft, nothingOpen ? Purpose.INFORMATION : Purpose.PARTICIPATION, today);
    }

    private void checkMatter() {
        require("/topic", draft.topic());
        require("/area", draft.area());
        if (draft.area() == Area.PLACES && draft.chosenPlaces().isEmpty()) {
            require("/places", null);
        }
        require("/occasion", draft.occasion());
        require("/intention", draft.intention());
        require("/impact", draft.impact());
        require("/portfolioHolder", draft.portfolioHolder());
        require("/officialFunction", draft.officialFunction());
    }

    private void checkPhases() {
        List<DraftPhase> phases = draft.phases();
        if (phases.isEmpty()) {
            require("/phases", null);
            return;
        }
        for (int i = 0; i < phases.size(); i++) {
            require("/phases/" + i + "/firstDate", phases.get(i).firstDate());
            if (i > 0) {
                checkOrder(i, phases.get(i - 1), phases.get(i));
            }
        }
        if (purpose == Purpose.PARTICIPATION) {
            checkParticipation();
        }
    }

    private void checkOrder(int i, DraftPhase before, DraftPhase phase) {
        if (phase.phase() == before.phase()) {
            fault(
                    "/phases/" + i + "/phase",
                    ViolationCode.DUPLICATE,
                    "Each phase comes at most once.");
        } else if (phase.phase().compareTo(before.phase()) < 0) {
            fault(
                    "/phases/" + i + "/phase",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "The phases have a fixed order.");
        }
        if (before.firstDate() != null
                && phase.firstDate() != null
                && !phase.firstDate().isAfter(before.firstDate())) {
            fault(
                    "/phases/" + i + "/firstDate",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "A phase starts after the one before it.");
        }
    }

    private void checkParticipation() {
        DraftPhase collecting =
                draft.phases().stream()
                        .filter(p -> p.phase() == Phase.COLLECTING)
                        .findFirst()
                        .orElse(null);
        if (collecting == null) {
            fault(
                    "/phases",
                    ViolationCode.REQUIRED,
                    "Participation needs a phase in which contributions are collected.");
        } else if (collecting.firstDate() != null && collecting.firstDate().isBefore(today)) {
            fault(
                    "/phases/" + draft.phases().indexOf(collecting) + "/firstDate",
                    ViolationCode.IN_THE_PAST,
                    "Collecting starts today or later.");
        }
        if (draft.phases().stream().noneMatch(p -> p.phase() == Phase.DECIDING)) {
            fault(
                    "/phases",
                    ViolationCode.REQUIRED,
                    "Participation needs a phase in which is decided.");
        }
    }

    private void checkPoints() {
        List<DraftPoint> points = draft.points();
        boolean anyOpen = points.stream().anyMatch(p -> p.marker() == Marker.OPEN);
        if (purpose == Purpose.PARTICIPATION && !anyOpen) {
            fault(
                    "/points",
                    ViolationCode.NO_OPEN_POINT,
                    "Without an open point this can only be published as information.");
        }
        if (purpose == Purpose.INFORMATION && anyOpen) {
            fault(
                    "/points",
                    ViolationCode.HAS_OPEN_POINT,
                    "A point lies open, so residents must be able to take part.");
        }
        if (points.isEmpty() && purpose == Purpose.INFORMATION) {
            require("/points", null);
        }
        for (int i = 0; i < points.size(); i++) {
            checkPoint("/points/" + i, points.get(i));
        }
    }

    private void checkPoint(String at, DraftPoint point) {
        require(at + "/title", point.title());
        switch (point.marker()) {
            case FIXED -> checkFixed(at + "/fixed", point.fixed());
            case OPEN -> checkOpen(at + "/open", point.open());
            case UNKNOWN -> checkUnknown(at + "/unknown", point.unknown());
        }
    }

    private void checkFixed(String at, Fixed given) {
        Fixed fixed = given != null ? given : new Fixed(null, null, null, null, null, null, null);
        require(at + "/ground", fixed.ground());
        checkDecider(at, fixed.decider(), fixed.deciderName());
        require(at + "/source", fixed.source());
        require(at + "/reason", fixed.reason());
        require(at + "/decisionDate", fixed.decisionDate());
        if (fixed.decisionDate() != null && fixed.decisionDate().isAfter(today)) {
            fault(
                    at + "/decisionDate",
                    ViolationCode.IN_THE_FUTURE,
                    "What is fixed was decided today or earlier.");
        }
    }

    private void checkOpen(String at, Open given) {
        Open open = given != null ? given : new Open(null, null, null, null, null);
        require(at + "/influenceLevel", open.influenceLevel());
        if (open.influenceLevel() == InfluenceLevel.INFORM) {
            fault(
                    at + "/influenceLevel",
                    ViolationCode.OUT_OF_RANGE,
                    "An open point gives more influence than being informed.");
        }
        require(at + "/limits", open.limits());
        checkDecider(at, open.decider(), open.deciderName());
        checkDecidedAfterParticipation(at + "/decisionDate", open.decisionDate());
    }

    private void checkUnknown(String at, Unknown given) {
        Unknown unknown = given != null ? given : new Unknown(null, null);
        require(at + "/finder", unknown.finder());
        require(at + "/expectedDate", unknown.expectedDate());
        if (unknown.expectedDate() != null && unknown.expectedDate().isBefore(today)) {
            fault(
                    at + "/expectedDate",
                    ViolationCode.IN_THE_PAST,
                    "What is not yet known will be known today or later.");
        }
    }

    private void checkPromise() {
        Promise promise =
                draft.promise() != null
                        ? draft.promise()
                        : new Promise(null, null, null, null, null);
        require("/promise/answerTermDays", promise.answerTermDays());
        require("/promise/decider", promise.decider());
        require("/promise/binding", promise.binding());
        require("/promise/updateRhythm", promise.updateRhythm());
        checkDecidedAfterParticipation("/promise/decisionDate", promise.decisionDate());
    }

    private void checkDecider(String at, Decider decider, String name) {
        require(at + "/decider", decider);
        if (decider == Decider.OTHER) {
            require(at + "/deciderName", name);
        }
    }

    private void checkDecidedAfterParticipation(String at, LocalDate decisionDate) {
        require(at, decisionDate);
        if (decisionDate == null || purpose == Purpose.INFORMATION) {
            return;
        }
        List<PhaseStart> starts =
                draft.phases().stream()
                        .filter(p -> p.firstDate() != null)
                        .map(p -> new PhaseStart(p.phase(), p.firstDate()))
                        .toList();
        new Timeline(starts)
                .participationEnd()
                .filter(end -> !decisionDate.isAfter(end))
                .ifPresent(
                        end ->
                                fault(
                                        at,
                                        ViolationCode.DATES_OUT_OF_ORDER,
                                        "The decision comes after residents took part."));
    }

    private void require(String pointer, Object value) {
        if (value == null || (value instanceof String text && text.isBlank())) {
            fault(pointer, ViolationCode.REQUIRED, pointer + " is required.");
        }
    }

    private void fault(String pointer, ViolationCode code, String detail) {
        faults.add(new Violation(pointer, code, detail));
    }
}
