package nl.speelruimte.consultation;

import java.time.LocalDate;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.shared.ViolationCode;

/**
 * What a decision point must have to stand on a card: all that its marker asks (rule 1 of the
 * product).
 */
final class PointGate {

    private final Faults faults;
    private final LocalDate lastDay;
    private final LocalDate today;

    /**
     * @param lastDay last day on which residents take part, or null where there is none
     * @param today the day of the act in Europe/Amsterdam
     */
    PointGate(Faults faults, LocalDate lastDay, LocalDate today) {
        this.faults = faults;
        this.lastDay = lastDay;
        this.today = today;
    }

    /** Notes all faults of a point. */
    void check(String at, DraftPoint point) {
        checkWords(at, point);
        checkDates(at, point);
    }

    /** Notes what lacks of the words, whatever the dates. */
    void checkWords(String at, DraftPoint point) {
        faults.require(at + "/title", point.title());
        switch (point.marker()) {
            case FIXED -> checkWords(at + "/fixed", fixed(point));
            case OPEN -> checkWords(at + "/open", open(point));
            case UNKNOWN -> faults.require(at + "/unknown/finder", unknown(point).finder());
        }
    }

    /** Notes what is wrong with the dates. */
    void checkDates(String at, DraftPoint point) {
        switch (point.marker()) {
            case FIXED -> checkTaken(at + "/fixed/decisionDate", fixed(point).decisionDate());
            case OPEN -> checkDecision(at + "/open/decisionDate", open(point).decisionDate());
            case UNKNOWN ->
                    checkNotPast(at + "/unknown/expectedDate", unknown(point).expectedDate());
        }
    }

    /** Notes a decision that is not planned, lies behind us or comes while residents take part. */
    void checkDecision(String pointer, LocalDate decisionDate) {
        faults.require(pointer, decisionDate);
        if (decisionDate == null) {
            return;
        }
        if (lastDay != null && !decisionDate.isAfter(lastDay)) {
            faults.add(
                    pointer,
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "The decision comes after residents took part.");
        } else if (lastDay != null && decisionDate.isBefore(today)) {
            faults.add(
                    pointer, ViolationCode.IN_THE_PAST, "What is open is decided today or later.");
        }
    }

    /** Notes a decision that was taken while residents still took part. */
    void checkAfterParticipation(String pointer, LocalDate decisionDate) {
        if (decisionDate != null && lastDay != null && !decisionDate.isAfter(lastDay)) {
            faults.add(
                    pointer,
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "The decision comes after residents took part.");
        }
    }

    private void checkWords(String at, Fixed fixed) {
        faults.require(at + "/ground", fixed.ground());
        checkDecider(at, fixed.decider(), fixed.deciderName());
        faults.require(at + "/source", fixed.source());
        faults.require(at + "/reason", fixed.reason());
    }

    private void checkWords(String at, Open open) {
        faults.require(at + "/influenceLevel", open.influenceLevel());
        if (open.influenceLevel() == InfluenceLevel.INFORM) {
            faults.add(
                    at + "/influenceLevel",
                    ViolationCode.OUT_OF_RANGE,
                    "An open point gives more influence than being informed.");
        }
        faults.require(at + "/limits", open.limits());
        checkDecider(at, open.decider(), open.deciderName());
    }

    private void checkDecider(String at, Decider decider, String name) {
        faults.require(at + "/decider", decider);
        if (decider == Decider.OTHER) {
            faults.require(at + "/deciderName", name);
        }
    }

    private void checkTaken(String pointer, LocalDate decisionDate) {
        faults.require(pointer, decisionDate);
        if (decisionDate != null && decisionDate.isAfter(today)) {
            faults.add(
                    pointer,
                    ViolationCode.IN_THE_FUTURE,
                    "What is fixed was decided today or earlier.");
        }
    }

    private void checkNotPast(String pointer, LocalDate expectedDate) {
        faults.require(pointer, expectedDate);
        if (expectedDate != null && expectedDate.isBefore(today)) {
            faults.add(
                    pointer,
                    ViolationCode.IN_THE_PAST,
                    "What is not yet known will be known today or later.");
        }
    }

    private static Fixed fixed(DraftPoint point) {
        return point.fixed() != null
                ? point.fixed()
                : new Fixed(null, null, null, null, null, null, null, null);
    }

    private static Open open(DraftPoint point) {
        return point.open() != null ? point.open() : new Open(null, null, null, null, null);
    }

    private static Unknown unknown(DraftPoint point) {
        return point.unknown() != null ? point.unknown() : new Unknown(null, null);
    }
}
