package nl.speelruimte.consultation;

import java.time.LocalDate;
import java.util.List;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.Contact;
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
    private final Faults faults = new Faults();
    private final PhaseGate phases;
    private final PointGate points;

    private PublicationGate(DraftContent draft, Purpose purpose, LocalDate today) {
        this.draft = draft;
        this.purpose = purpose;
        this.today = today;
        this.phases = new PhaseGate(faults, draft.phases());
        LocalDate lastDay = purpose == Purpose.PARTICIPATION ? phases.participationEnd() : null;
        this.points = new PointGate(faults, lastDay, today);
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
        return gate.faults.found();
    }

    /** The faults against the purpose that the draft's own points call for. */
    public static List<Violation> faults(DraftContent draft, LocalDate today) {
        boolean nothingOpen =
                !draft.points().isEmpty()
                        && draft.points().stream().noneMatch(p -> p.marker() == Marker.OPEN);
        return faults(draft, nothingOpen ? Purpose.INFORMATION : Purpose.PARTICIPATION, today);
    }

    private void checkMatter() {
        faults.require("/topic", draft.topic());
        faults.require("/area", draft.area());
        if (draft.area() == Area.PLACES && draft.chosenPlaces().isEmpty()) {
            faults.require("/places", null);
        }
        faults.require("/occasion", draft.occasion());
        faults.require("/intention", draft.intention());
        faults.require("/impact", draft.impact());
        faults.require("/portfolioHolder", draft.portfolioHolder());
        faults.require("/officialFunction", draft.officialFunction());
        if (draft.officialContact() != null && !Contact.isOne(draft.officialContact())) {
            faults.add(
                    "/officialContact",
                    ViolationCode.INVALID_FORMAT,
                    "An e-mail address or a telephone number.");
        }
    }

    private void checkPhases() {
        phases.check(purpose);
        if (purpose == Purpose.PARTICIPATION) {
            phases.checkCollectingFrom(today);
        }
    }

    private void checkPoints() {
        List<DraftPoint> written = draft.points();
        boolean anyOpen = written.stream().anyMatch(p -> p.marker() == Marker.OPEN);
        if (purpose == Purpose.PARTICIPATION && !anyOpen) {
            faults.add(
                    "/points",
                    ViolationCode.NO_OPEN_POINT,
                    "Without an open point this can only be published as information.");
        }
        if (purpose == Purpose.INFORMATION && anyOpen) {
            faults.add(
                    "/points",
                    ViolationCode.HAS_OPEN_POINT,
                    "A point lies open, so residents must be able to take part.");
        }
        if (written.isEmpty() && purpose == Purpose.INFORMATION) {
            faults.require("/points", null);
        }
        for (int i = 0; i < written.size(); i++) {
            points.check("/points/" + i, written.get(i));
        }
    }

    private void checkPromise() {
        Promise promise =
                draft.promise() != null
                        ? draft.promise()
                        : new Promise(null, null, null, null, null, null);
        faults.require("/promise/answerTermDays", promise.answerTermDays());
        faults.require("/promise/answerTermStart", promise.answerTermStart());
        faults.require("/promise/decider", promise.decider());
        faults.require("/promise/binding", promise.binding());
        faults.require("/promise/updateRhythm", promise.updateRhythm());
        points.checkDecision("/promise/decisionDate", promise.decisionDate());
    }
}
