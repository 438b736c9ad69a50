package nl.speelruimte.commitment;

/**
 * How a consultation's commitments stand today; each is in one of the four figures.
 *
 * @param commitmentCount all of them
 * @param keptCount residents say yes, and none says no or partly
 * @param runningCount its date is not past, or it is claimed done and no resident said anything
 * @param lateCount its date is past and it is not claimed done
 * @param disputedCount claimed done, and a resident says no or partly
 */
public record CommitmentFiguresView(
        long commitmentCount,
        long keptCount,
        long runningCount,
        long lateCount,
        long disputedCount) {}
