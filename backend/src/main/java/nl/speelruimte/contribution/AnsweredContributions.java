package nl.speelruimte.contribution;

import java.util.UUID;

/** Tells what is answered; the feature that answers provides it. */
public interface AnsweredContributions {

    /** Whether an answer to a contribution was published. */
    boolean include(UUID contribution);
}
