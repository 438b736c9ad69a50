package nl.speelruimte.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.register.Act;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Refusal;
import org.hibernate.jpa.HibernateHints;

/** All proposals. */
@ApplicationScoped
public class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private final Consultations consultations;
    private final Receipts receipts;

    @Inject
    public Proposals(Consultations consultations, Receipts receipts) {
        this.consultations = consultations;
        this.receipts = receipts;
    }

    /** Adds a submitted proposal and enters it in the register, against a receipt. */
    public ReceiptView add(Proposal proposal) {
        Act act =
                proposal.tell(Act.of("proposal-submitted", proposal.id(), proposal.submittedAt()))
                        .text("title", proposal.title())
                        .text("text", proposal.text());
        persist(proposal);
        flush();
        ReceiptView receipt = receipts.issue(proposal, act);
        consultations.countProposal(proposal.consultation());
        return receipt;
    }

    /**
     * The proposal with what its rules need, to read alone: what is changed in it is not kept.
     *
     * @throws Refusal {@code not-found}
     */
    public Proposal require(UUID id) {
        return find(
                        """
                        from Proposal p join fetch p.consultation join fetch p.decisionPoint
                        where p.id = ?1
                        """,
                        id)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("proposal"));
    }

    /**
     * The proposal as everybody may see it.
     *
     * @throws Refusal {@code not-found}
     */
    ProposalView requireView(UUID id) {
        return getEntityManager()
                .createQuery(VIEW, ProposalView.class)
                .setParameter("id", id)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("proposal"));
    }

    /** What a person proposed, in order. */
    List<ProposalView> of(UUID author) {
        return find(
                        """
                        from Proposal p
                        join fetch p.consultation join fetch p.decisionPoint join fetch p.author
                        left join fetch p.location.place
                        where p.author.id = ?1 order by p.id
                        """,
                        author)
                .stream()
                .map(ProposalView::of)
                .toList();
    }

    /**
     * A page of the proposals of one consultation.
     *
     * @param slug of the consultation
     * @param decisionPoint id of the point they are on, or null for all
     * @param after where the page starts, or null for the first
     * @throws Refusal {@code not-found} where there is no such consultation
     */
    Page<ProposalSummary> page(
            String slug, UUID decisionPoint, ProposalSort sort, Cursor after, int limit) {
        var query =
                getEntityManager()
                        .createQuery(
                                switch (sort) {
                                    case NEWEST -> NEWEST;
                                    case MOST_SUPPORTED -> MOST_SUPPORTED;
                                },
                                ProposalSummary.class)
                        .setParameter("slug", slug)
                        .setParameter("decisionPoint", decisionPoint)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1);
        if (sort == ProposalSort.MOST_SUPPORTED) {
            query.setParameter("rank", after == null ? null : (int) after.rank());
        }
        List<ProposalSummary> rows = query.getResultList();
        if (rows.isEmpty()) {
            consultations.require(slug);
        }
        return Page.of(rows, limit, row -> new Cursor(row.supportCount(), row.id()));
    }

    private static final String VIEW =
            """
            select new nl.speelruimte.contribution.ProposalView(
                p.id,
                case when p.hiding.hiddenAt is null and p.withdrawnAt is null then p.title else '' end,
                case when p.hiding.hiddenAt is null and p.withdrawnAt is null then p.text else '' end,
                a.displayName, c.slug, c.title, d.id, d.title,
                p.cardVersion, p.arrival.channel, p.arrival.receivedOn, p.supportCount,
                l, p.location.longitude, p.location.latitude, p.submittedAt,
                p.changedAt, p.withdrawnAt, p.hiding)
            from Proposal p join p.author a join p.consultation c join p.decisionPoint d
                left join p.location.place l
                    on p.hiding.hiddenAt is null and p.withdrawnAt is null
            where p.id = :id
            """;

    private static final String SUMMARIES =
            """
            select new nl.speelruimte.contribution.ProposalSummary(
                p.id,
                case when p.hiding.hiddenAt is null and p.withdrawnAt is null then p.title else '' end,
                case when p.hiding.hiddenAt is null and p.withdrawnAt is null then p.text else '' end,
                a.displayName, d.id, d.title, p.supportCount, p.submittedAt,
                p.withdrawnAt, p.hiding)
            from Proposal p join p.author a join p.decisionPoint d
            where p.consultation.id = (select c.id from Consultation c where c.slug = :slug)
                and (:decisionPoint is null or d.id = :decisionPoint)
            """;

    private static final String NEWEST =
            SUMMARIES + "and (:after is null or p.id < :after) order by p.id desc";

    private static final String MOST_SUPPORTED =
            SUMMARIES
                    + """
                    and (:after is null or p.supportCount < :rank
                        or p.supportCount = :rank and p.id < :after)
                    order by p.supportCount desc, p.id desc
                    """;
}
