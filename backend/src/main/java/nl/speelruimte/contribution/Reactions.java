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

/** All reactions. */
@ApplicationScoped
public class Reactions implements PanacheRepositoryBase<Reaction, UUID> {

    private final Consultations consultations;
    private final Receipts receipts;

    @Inject
    public Reactions(Consultations consultations, Receipts receipts) {
        this.consultations = consultations;
        this.receipts = receipts;
    }

    /** Adds a submitted reaction and enters it in the register, against a receipt. */
    public ReceiptView add(Reaction reaction) {
        Act act =
                reaction.tell(Act.of("reaction-submitted", reaction.id(), reaction.submittedAt()))
                        .fact("stance", reaction.stance())
                        .text("text", reaction.text());
        persist(reaction);
        flush();
        ReceiptView receipt = receipts.issue(reaction, act);
        consultations.countReaction(reaction.consultation());
        return receipt;
    }

    /**
     * The reaction as everybody may see it.
     *
     * @throws Refusal {@code not-found}
     */
    ReactionView requireView(UUID id) {
        return getEntityManager()
                .createQuery(VIEW, ReactionView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("reaction"));
    }

    /** How a person reacted, in order. */
    List<ReactionView> of(UUID author) {
        return find(
                        """
                        from Reaction r
                        join fetch r.consultation join fetch r.decisionPoint join fetch r.author
                        where r.author.id = ?1 order by r.id
                        """,
                        author)
                .stream()
                .map(ReactionView::of)
                .toList();
    }

    /**
     * How many reactions each point of a consultation has, withdrawn ones left out.
     *
     * @param slug of the consultation
     * @throws Refusal {@code not-found} where there is no such consultation
     */
    ReactionCounts counts(String slug) {
        List<StanceCounts> points =
                getEntityManager()
                        .createQuery(COUNTS, StanceCounts.class)
                        .setParameter("slug", slug)
                        .getResultList();
        if (points.isEmpty()) {
            consultations.require(slug);
        }
        return new ReactionCounts(points);
    }

    /**
     * A page of the reactions of one consultation, newest first.
     *
     * @param slug of the consultation
     * @param decisionPoint id of the point they are on, or null for all
     * @param stance what their authors think, or null for all
     * @param after where the page starts, or null for the first
     * @throws Refusal {@code not-found} where there is no such consultation
     */
    Page<ReactionSummary> page(
            String slug, UUID decisionPoint, Stance stance, Cursor after, int limit) {
        List<ReactionSummary> rows =
                getEntityManager()
                        .createQuery(NEWEST, ReactionSummary.class)
                        .setParameter("slug", slug)
                        .setParameter("decisionPoint", decisionPoint)
                        .setParameter("stance", stance)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        if (rows.isEmpty()) {
            consultations.require(slug);
        }
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    private static final String VIEW =
            """
            select new nl.speelruimte.contribution.ReactionView(
                r.id, r.stance,
                case when r.hiding.hiddenAt is null and r.withdrawnAt is null then r.text else '' end,
                a.displayName, c.slug, c.title, d.id, d.title, r.cardVersion,
                r.arrival.channel, r.arrival.receivedOn,
                l, r.location.longitude, r.location.latitude, r.submittedAt,
                r.changedAt, r.withdrawnAt, r.hiding)
            from Reaction r join r.author a join r.consultation c join r.decisionPoint d
                left join r.location.place l
                    on r.hiding.hiddenAt is null and r.withdrawnAt is null
            where r.id = :id
            """;

    private static final String NEWEST =
            """
            select new nl.speelruimte.contribution.ReactionSummary(
                r.id, r.stance,
                case when r.hiding.hiddenAt is null and r.withdrawnAt is null then r.text else '' end,
                a.displayName, d.id, d.title, r.submittedAt,
                r.withdrawnAt, r.hiding)
            from Reaction r join r.author a join r.decisionPoint d
            where r.consultation.id = (select c.id from Consultation c where c.slug = :slug)
                and (:decisionPoint is null or d.id = :decisionPoint)
                and (:stance is null or r.stance = :stance)
                and (:after is null or r.id < :after)
            order by r.id desc
            """;

    private static final String COUNTS =
            """
            select r.decisionPoint.id,
                count(*) filter (where r.stance = AGREE),
                count(*) filter (where r.stance = CONCERN),
                count(*) filter (where r.stance = OBJECTION)
            from Reaction r
            where r.consultation.id = (select c.id from Consultation c where c.slug = :slug)
                and r.withdrawnAt is null
            group by r.decisionPoint.id
            order by r.decisionPoint.id
            """;
}
