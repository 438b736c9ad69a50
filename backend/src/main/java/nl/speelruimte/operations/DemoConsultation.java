package nl.speelruimte.operations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.speelruimte.consultation.DraftContent;
import nl.speelruimte.consultation.Purpose;

/**
 * A consultation of the demo, with what residents brought in.
 *
 * @param day on which it was written and published
 * @param purpose absent where it is still a draft
 * @param proposals by the title of the open point they are on
 */
record DemoConsultation(
        LocalDate day,
        Purpose purpose,
        DraftContent content,
        Map<String, List<DemoProposal>> proposals) {

    /**
     * A proposal of the demo.
     *
     * @param day counted from today, so negative
     * @param author the name others see
     * @param supporters how many other residents stand behind it
     */
    record DemoProposal(int day, String author, String title, String text, int supporters) {}
}
