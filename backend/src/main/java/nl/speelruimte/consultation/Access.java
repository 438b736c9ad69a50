package nl.speelruimte.consultation;

import java.util.Optional;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** How somebody shows who she is, to take part in a consultation; locked at publication. */
public enum Access {
    /** To contribute, a link in a mail, used once, suffices; a login does too. */
    EMAIL(0),
    /** With a login. */
    LOGIN(1),
    /** With a login that a second factor confirmed, such as a one-time code. */
    ASSURED(2);

    private final int assuranceLevel;

    Access(int assuranceLevel) {
        this.assuranceLevel = assuranceLevel;
    }

    /**
     * Why somebody can't take part who showed who she is in this way, or empty where she can.
     *
     * @param shown level of assurance: 0 no login, 1 password, 2 password and one-time code
     */
    public Optional<Refusal> refusal(int shown) {
        if (shown >= assuranceLevel) {
            return Optional.empty();
        }
        return Optional.of(
                this == ASSURED
                        ? Refusal.of(
                                ProblemType.ASSURANCE_LEVEL_TOO_LOW,
                                "This consultation asks for a login with a second factor.")
                        : Refusal.of(
                                ProblemType.UNAUTHORIZED,
                                "Log in first: this consultation asks for a login."));
    }

    /**
     * Makes sure that somebody showed well enough who she is.
     *
     * @param shown as {@link #refusal}
     * @throws Refusal {@code unauthorized}, {@code assurance-level-too-low}
     */
    public void require(int shown) {
        refusal(shown)
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }
}
