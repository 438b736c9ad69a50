package nl.speelruimte.shared;

/** Why a text may not stand for all to read. */
public enum ModerationGround {
    /** It names or describes people who did not ask for that. */
    PERSONAL_DATA,
    /** It insults, threatens or discriminates. */
    INSULT,
    /** It advertises, or says the same over and over. */
    SPAM,
    /** It is about something else. */
    OFF_TOPIC,
    OTHER
}
