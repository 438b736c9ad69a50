package nl.speelruimte.contribution;

import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.consultation.DecisionPoint;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/** The card as the author of a contribution saw it. */
final class SeenCard {

    private SeenCard() {}

    /**
     * The point that a new contribution is on.
     *
     * @throws Refusal {@code invalid-input} where the card has no such version or point
     */
    static DecisionPoint point(Consultation consultation, int cardVersion, UUID decisionPointId) {
        if (!consultation.hasCardVersion(cardVersion)) {
            throw unknown("/cardVersion", "There is no such version of the card.");
        }
        return point(consultation, decisionPointId);
    }

    /**
     * The point that a contribution is on which came in without a card.
     *
     * @throws Refusal {@code invalid-input} where the card has no such point
     */
    static DecisionPoint point(Consultation consultation, UUID decisionPointId) {
        return consultation
                .point(decisionPointId)
                .orElseThrow(() -> unknown("/decisionPointId", "It is not on this card."));
    }

    private static Refusal unknown(String pointer, String detail) {
        return Refusal.invalid(pointer, ViolationCode.UNKNOWN_REFERENCE, detail);
    }
}
