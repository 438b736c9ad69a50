package nl.speelruimte.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Appended;
import nl.speelruimte.register.Proofs;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** All receipts. */
@ApplicationScoped
public class Receipts {

    private final EntityManager database;
    private final Register register;
    private final Proofs proofs;
    private final SecureRandom random = new SecureRandom();

    @Inject
    public Receipts(EntityManager database, Register register, Proofs proofs) {
        this.database = database;
        this.register = register;
        this.proofs = proofs;
    }

    /**
     * Enters a contribution in the register and gives the receipt of that, in the running
     * transaction: none of the two is without the other. Its number can't be had again.
     *
     * @param act that it was brought in
     */
    ReceiptView issue(Contribution contribution, Act act) {
        Appended appended = register.append(act);
        ReceiptNumber number = ReceiptNumber.next(random);
        Receipt receipt = new Receipt(contribution, number, appended);
        database.persist(receipt);
        return new ReceiptView(
                number.shown(), receipt.issuedAt(), appended.entry(), appended.texts());
    }

    /**
     * What became of the contribution of which somebody holds the receipt.
     *
     * @throws Refusal {@code receipt-unknown}
     */
    ReceiptStatusView require(ReceiptNumber number) {
        return database.createQuery(
                        """
                        select r, c from Receipt r join Contribution c on c.id = r.contributionId
                        join fetch c.consultation
                        where r.numberHash = :hash
                        """,
                        Tuple.class)
                .setParameter("hash", number.hash())
                .getResultStream()
                .findFirst()
                .map(row -> view(row.get(0, Receipt.class), row.get(1, Contribution.class)))
                .orElseThrow(
                        () ->
                                Refusal.of(
                                        ProblemType.RECEIPT_UNKNOWN,
                                        "Read the number on the receipt again."));
    }

    private ReceiptStatusView view(Receipt receipt, Contribution contribution) {
        return ReceiptStatusView.of(receipt, contribution, proofs.of(receipt.entryId()));
    }
}
