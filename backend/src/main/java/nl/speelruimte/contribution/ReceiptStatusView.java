package nl.speelruimte.contribution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.register.Proofs.Proof;
import nl.speelruimte.shared.Hiding;
import org.jspecify.annotations.Nullable;

/**
 * What became of a contribution, for who holds its receipt.
 *
 * @param id of the contribution
 * @param title null where it has none or its author withdrew or erased it
 * @param hidden absent where no moderator hid it
 * @param entry id of the entry by which it came into the register
 * @param place of that entry, null until it has one, within seconds
 */
public record ReceiptStatusView(
        ContributionKind kind,
        UUID id,
        @Nullable String title,
        InConsultation consultation,
        ContributionState state,
        Instant submittedAt,
        @Nullable Hiding hidden,
        UUID entry,
        @Nullable Place place) {

    /**
     * Where an entry stands in the register.
     *
     * @param index from 0
     * @param proof that it stands there under a signed checkpoint, as C2SP tlog-proof
     */
    public record Place(long index, String proof) {}

    static ReceiptStatusView of(Receipt receipt, Contribution contribution, Optional<Proof> proof) {
        boolean stands = contribution.state() == ContributionState.SUBMITTED;
        return new ReceiptStatusView(
                contribution.kind(),
                contribution.id(),
                stands ? contribution.title() : null,
                new InConsultation(
                        contribution.consultation().slug(), contribution.consultation().title()),
                contribution.state(),
                contribution.submittedAt(),
                contribution.hiding(),
                receipt.entryId(),
                proof.map(found -> new Place(found.index(), found.text())).orElse(null));
    }
}
