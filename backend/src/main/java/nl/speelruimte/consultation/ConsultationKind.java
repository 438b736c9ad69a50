package nl.speelruimte.consultation;

/** How far a matter is when residents are asked. */
public enum ConsultationKind {
    /** No plan yet: what fits this neighbourhood? */
    OPEN_INVITATION,
    /** A draft plan. */
    PLAN
}
