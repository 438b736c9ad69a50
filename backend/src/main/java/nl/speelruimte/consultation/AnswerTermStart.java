package nl.speelruimte.consultation;

/** From which day the promised term for an answer counts. */
public enum AnswerTermStart {
    /** The day on which the contribution came in. */
    SUBMISSION,
    /** The first day after collecting, or the day of submission where that is later. */
    COLLECTING_END
}
