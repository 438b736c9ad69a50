package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.register.Appended.TextHash;

/**
 * The receipt of a contribution, for its author alone or for who entered it, and once.
 *
 * @param number 16 letters and digits in groups of four; shows later what became of it
 * @param entry id of the entry by which it came into the register
 * @param texts what of its texts stands in that entry
 */
public record ReceiptView(String number, Instant issuedAt, UUID entry, List<TextHash> texts) {}
