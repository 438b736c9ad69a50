package nl.speelruimte.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.DraftContent.DraftPhase;
import nl.speelruimte.consultation.DraftContent.DraftPoint;
import nl.speelruimte.municipality.PortfolioHolder;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;
import nl.speelruimte.shared.ViolationCode;
import org.jspecify.annotations.Nullable;

/**
 * One act on a published consultation (rule 2 of the product): made for one reason, it takes
 * exactly one verb. Each verb refuses or makes the next card version.
 */
public final class Amendment {

    private static final String POINT = "/point";

    private final Consultation consultation;
    private final String reason;
    private final Instant now;
    private final LocalDate today;

    Amendment(Consultation consultation, String reason, PlatformClock clock) {
        this.consultation = consultation;
        this.reason = reason;
        this.now = clock.now();
        this.today = clock.today();
    }

    /**
     * Adds a point.
     *
     * @throws Refusal {@code invalid-input} with all faults of the point, or {@code
     *     participation-not-planned}
     */
    public ConsultationAct add(DraftPoint written) {
        if (card().standing().count() >= SpeelruimteCard.MAX_POINTS) {
            throw Refusal.invalid(
                    POINT,
                    ViolationCode.TOO_LONG,
                    "A card has at most " + SpeelruimteCard.MAX_POINTS + " points.");
        }
        require(AmendmentRules.adding(consultation, written.marker()));
        requireFaultless(written);
        DecisionPoint point = card().add(consultation, written);
        return done(ActKind.POINT_ADDED, false).on(point, null);
    }

    /**
     * Gives a point another marker.
     *
     * @throws Refusal {@code marker-change-refused}, {@code challenge-running}, {@code
     *     decision-required}, {@code decision-point-withdrawn}, {@code participation-not-planned},
     *     or {@code invalid-input} with all faults of what it becomes
     */
    public ConsultationAct mark(UUID pointId, DraftPoint written) {
        DecisionPoint point = card().require(pointId);
        require(AmendmentRules.marking(consultation, point, written.marker(), today));
        return turn(point, written);
    }

    /** Gives a point the marker that an upheld challenge asks. */
    ConsultationAct uphold(Challenge challenge, DraftPoint written) {
        DecisionPoint point = card().require(challenge.decisionPointId());
        if (!challenge.claim().asksFor(written.marker())) {
            throw Refusal.invalid(
                    POINT + "/marker",
                    ViolationCode.OUT_OF_RANGE,
                    "That is not what the challenge claims.");
        }
        require(AmendmentRules.upholding(consultation, point, written.marker()));
        return turn(point, written).after(challenge.id());
    }

    /**
     * Fixes a point by the decision on it, once residents had their turn.
     *
     * @param outcome what was decided, as a statement: what stands on the card from now on
     * @param others what else is wrong with what was written, so that all faults come at once
     * @throws Refusal {@code decision-point-fixed}, {@code decision-point-withdrawn}, {@code
     *     challenge-running}, {@code phase-closed}, or {@code invalid-input} with all faults
     */
    public ConsultationAct decide(
            DecisionPoint point, String outcome, Fixed fixed, List<Violation> others) {
        require(AmendmentRules.deciding(consultation, point, today));
        DraftPoint decided = new DraftPoint(Marker.FIXED, outcome, fixed, null, null);
        Faults faults = new Faults();
        PointGate gate = gate(faults);
        gate.check("", decided);
        if (point.marker() == Marker.OPEN) {
            gate.checkAfterParticipation("/fixed/decisionDate", fixed.decisionDate());
        }
        faults.addAll(others);
        refuse(faults);
        Marker before = point.marker();
        point.decide(decided);
        return done(ActKind.POINT_DECIDED, false).on(point, before);
    }

    private ConsultationAct turn(DecisionPoint point, DraftPoint written) {
        Marker before = point.marker();
        requireFaultless(written);
        boolean signal =
                before == Marker.OPEN
                        && written.marker() == Marker.FIXED
                        && consultation.contributionsRun(today);
        point.take(written);
        return done(ActKind.POINT_MARKED, signal).on(point, before);
    }

    /**
     * Says the same in other words, or corrects why a point is fixed. Level and date of a point
     * that is not yet decided change by acts of their own.
     *
     * @throws Refusal {@code invalid-input}, {@code nothing-changes} or {@code
     *     decision-point-withdrawn}
     */
    public ConsultationAct reword(UUID pointId, DraftPoint written) {
        DecisionPoint point = card().require(pointId);
        require(AmendmentRules.rewording(consultation, point));
        Faults faults = new Faults();
        PointGate gate = gate(faults);
        if (written.marker() != point.marker()) {
            faults.add(POINT + "/marker", ViolationCode.LOCKED, "The marker stays the same.");
        } else {
            gate.checkWords(POINT, written);
            switch (point.marker()) {
                case FIXED -> gate.checkDates(POINT, written);
                case OPEN -> requireSame(faults, point.open(), written.open());
                case UNKNOWN -> requireSame(faults, point.unknown(), written.unknown());
            }
        }
        refuse(faults);
        requireChange(!written.ofMarker().equals(point.content()));
        point.take(written);
        return done(ActKind.POINT_REWORDED, false).on(point, point.marker());
    }

    /**
     * Gives residents more or less influence on an open point.
     *
     * @throws Refusal where the point is not open, {@code invalid-input} or {@code nothing-changes}
     */
    public ConsultationAct changeLevel(UUID pointId, InfluenceLevel level) {
        DecisionPoint point = card().require(pointId);
        require(AmendmentRules.changingLevel(consultation, point));
        if (level == InfluenceLevel.INFORM) {
            throw Refusal.invalid(
                    "/influenceLevel",
                    ViolationCode.OUT_OF_RANGE,
                    "An open point gives more influence than being informed.");
        }
        InfluenceLevel before = point.open().influenceLevel();
        requireChange(level != before);
        boolean signal = level.compareTo(before) < 0 && consultation.contributionsRun(today);
        point.take(point.content().withLevel(level));
        return done(ActKind.LEVEL_CHANGED, signal).on(point, point.marker());
    }

    /**
     * Moves the day on which an open point is decided, or an unknown one will be known.
     *
     * @throws Refusal {@code decision-point-fixed}, {@code decision-point-withdrawn}, {@code
     *     invalid-input} or {@code nothing-changes}
     */
    public ConsultationAct reschedule(UUID pointId, LocalDate date) {
        DecisionPoint point = card().require(pointId);
        require(AmendmentRules.rescheduling(consultation, point));
        DraftPoint moved = point.content().withDate(date);
        requireChange(!moved.equals(point.content()));
        Faults faults = new Faults();
        gate(faults).checkDates("", moved);
        if (!faults.found().isEmpty()) {
            Violation fault = faults.found().get(0);
            throw Refusal.invalid("/date", fault.code(), fault.detail());
        }
        point.take(moved);
        return done(ActKind.POINT_RESCHEDULED, consultation.contributionsRun(today))
                .on(point, point.marker());
    }

    /**
     * Takes a point off the card; it stays to be read.
     *
     * @throws Refusal {@code challenge-running} or {@code decision-point-withdrawn}
     */
    public ConsultationAct withdraw(UUID pointId) {
        DecisionPoint point = card().require(pointId);
        require(AmendmentRules.withdrawing(consultation, point));
        point.withdraw(now);
        return done(ActKind.POINT_WITHDRAWN, false).on(point, point.marker());
    }

    /**
     * Gives phases that have not begun another first day, leaves them out or adds them.
     *
     * @throws Refusal {@code invalid-input} with all faults, or {@code nothing-changes}
     */
    public ConsultationAct reschedule(List<DraftPhase> phases) {
        require(consultation.ended());
        Faults faults = new Faults();
        PhaseGate gate = new PhaseGate(faults, phases);
        gate.check(consultation.purpose());
        gate.checkAgainst(consultation.timeline(), today);
        LocalDate end = gate.participationEnd();
        if (end != null && !end.isBefore(firstDecision())) {
            faults.add(
                    "/phases",
                    ViolationCode.DATES_OUT_OF_ORDER,
                    "The decision comes after residents took part.");
        }
        refuse(faults);
        requireChange(!gate.timeline().views().equals(consultation.timeline().views()));
        consultation.reschedule(gate.timeline());
        return done(
                ActKind.PHASES_RESCHEDULED, anyUndecided() && consultation.contributionsRun(today));
    }

    /**
     * Gives the consultation into the hands of an official.
     *
     * @param function the official's function, as residents read it
     * @param contact how to reach that function, null for as the municipality
     * @throws Refusal {@code nothing-changes}, or {@code consultation-ended} where it was withdrawn
     */
    ConsultationAct takeOver(Person official, String function, @Nullable String contact) {
        require(consultation.leftBehind());
        requireChange(
                !official.id().equals(consultation.people().official().id())
                        || !function.equals(consultation.people().officialFunction())
                        || !Objects.equals(contact, consultation.people().officialContact()));
        consultation.people().change(official, function, contact, today);
        return done(ActKind.OFFICIAL_CHANGED, false);
    }

    /**
     * Has another administrator answer for the consultation.
     *
     * @throws Refusal {@code nothing-changes}, or {@code consultation-ended} where it was withdrawn
     */
    ConsultationAct giveTo(PortfolioHolder holder) {
        require(consultation.leftBehind());
        requireChange(!holder.id().equals(consultation.people().portfolioHolder().id()));
        consultation.people().change(holder, today);
        return done(ActKind.PORTFOLIO_HOLDER_CHANGED, false);
    }

    /**
     * Ends the consultation without an outcome.
     *
     * @throws Refusal {@code challenge-running}
     */
    public ConsultationAct withdraw() {
        require(AmendmentRules.withdrawing(consultation));
        consultation.withdraw();
        return done(ActKind.CONSULTATION_WITHDRAWN, false);
    }

    /**
     * Ends the consultation with what became of it; the reason is the closing word.
     *
     * @throws Refusal {@code challenge-running} or {@code phase-closed}
     */
    public ConsultationAct conclude() {
        require(AmendmentRules.concluding(consultation, today));
        consultation.conclude();
        return done(ActKind.CONSULTATION_CONCLUDED, false);
    }

    private ConsultationAct done(ActKind kind, boolean signal) {
        consultation.renewCard(now);
        return new ConsultationAct(consultation, kind, reason, signal);
    }

    private SpeelruimteCard card() {
        return consultation.card();
    }

    private PointGate gate(Faults faults) {
        return new PointGate(faults, consultation.participationEndDate(), today);
    }

    private static void require(Optional<Refusal> refusal) {
        refusal.ifPresent(
                r -> {
                    throw r;
                });
    }

    private void requireFaultless(DraftPoint written) {
        Faults faults = new Faults();
        gate(faults).check(POINT, written);
        refuse(faults);
    }

    private static void requireSame(Faults faults, Open before, Open written) {
        if (written == null) {
            return;
        }
        lock(faults, "/open/influenceLevel", before.influenceLevel(), written.influenceLevel());
        lock(faults, "/open/decisionDate", before.decisionDate(), written.decisionDate());
    }

    private static void requireSame(Faults faults, Unknown before, Unknown written) {
        if (written != null) {
            lock(faults, "/unknown/expectedDate", before.expectedDate(), written.expectedDate());
        }
    }

    private static void lock(Faults faults, String at, Object before, Object written) {
        if (!before.equals(written)) {
            faults.add(POINT + at, ViolationCode.LOCKED, "This changes by an act of its own.");
        }
    }

    private static void requireChange(boolean changes) {
        if (!changes) {
            throw Refusal.of(ProblemType.NOTHING_CHANGES, "It is already so.");
        }
    }

    private static void refuse(Faults faults) {
        if (!faults.found().isEmpty()) {
            throw Refusal.invalid(faults.found());
        }
    }

    private boolean anyUndecided() {
        return card().standing().anyMatch(point -> point.marker() != Marker.FIXED);
    }

    private LocalDate firstDecision() {
        return card().standing()
                .filter(point -> point.marker() == Marker.OPEN)
                .map(point -> point.open().decisionDate())
                .reduce(consultation.promise().decisionDate(), (a, b) -> a.isBefore(b) ? a : b);
    }
}
