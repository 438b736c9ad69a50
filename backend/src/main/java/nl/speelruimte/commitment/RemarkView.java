package nl.speelruimte.commitment;

/**
 * What a resident wrote about a claim that something is done; not who that is, nor when.
 *
 * @param claim number of the act that claimed it
 */
public record RemarkView(int claim, Voice voice, String remark) {}
