package nl.speelruimte.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Retries;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** All commitments with their acts. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final Register register;
    private final PlatformClock clock;
    private final CommitmentSources sources;

    @Inject
    Commitments(Register register, PlatformClock clock, CommitmentSources sources) {
        this.register = register;
        this.clock = clock;
        this.sources = sources;
    }

    /** Keeps a new commitment, enters it in the register and tells where it stands. */
    Retries.Created agree(Commitment commitment) {
        add(commitment);
        return new Retries.Created(Api.ROOT + "/commitments/" + commitment.id(), view(commitment));
    }

    /** Keeps a new commitment, and enters it in the register. */
    public void add(Commitment commitment) {
        CommitmentAct made = commitment.make();
        persist(commitment);
        add(made);
    }

    /** Keeps an act on a commitment, and enters it in the register. */
    public void add(CommitmentAct act) {
        getEntityManager().persist(act);
        flush();
        register.append(act.entry());
    }

    /**
     * The commitment with this id.
     *
     * @throws Refusal {@code not-found}
     */
    Commitment require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("commitment"));
    }

    /**
     * The commitment with this id, locked: acts and voices come one after the other.
     *
     * @throws Refusal {@code not-found}
     */
    Commitment requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> Refusal.notFound("commitment"));
    }

    /**
     * A commitment whose residents' term is over and not closed yet, locked; not one that another
     * back end works on.
     */
    Optional<Commitment> takeEnded() {
        return find("confirmationEndDate < ?1 and not confirmationEnded", clock.today())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .firstResultOptional();
    }

    /**
     * The commitment as everybody may see it.
     *
     * @throws Refusal {@code not-found}
     */
    CommitmentView requireView(UUID id) {
        return view(require(id));
    }

    /** A commitment as everybody may see it. */
    CommitmentView view(Commitment commitment) {
        List<CommitmentAct> acts =
                getEntityManager()
                        .createQuery(
                                "from CommitmentAct a where a.commitment = :commitment"
                                        + " order by a.number desc",
                                CommitmentAct.class)
                        .setParameter("commitment", commitment)
                        .getResultList();
        return CommitmentView.of(commitment, acts, sources.authors(commitment), clock.today());
    }

    /**
     * A page of commitments of one consultation, newest first.
     *
     * @param answer id of the answer they come from, or null for any
     * @param decision id of the decision they come from, or null for any
     */
    Page<CommitmentSummary> page(
            UUID consultation, UUID answer, UUID decision, Cursor after, int limit) {
        List<Commitment> rows =
                find(
                                """
                                consultation.id = ?1 and (?2 is null or answer.id = ?2)
                                and (?3 is null or decision.id = ?3)
                                and (?4 is null or id < ?4) order by id desc
                                """,
                                consultation,
                                answer,
                                decision,
                                after == null ? null : after.id())
                        .range(0, limit)
                        .list();
        return Page.of(
                rows.stream().map(row -> CommitmentSummary.of(row, clock.today())).toList(),
                limit,
                row -> Cursor.of(row.id()));
    }

    /** How the commitments of a consultation stand today. */
    CommitmentFiguresView figures(UUID consultation) {
        return (CommitmentFiguresView)
                getEntityManager()
                        .createNativeQuery(
                                """
                                select commitment_count, kept_count, running_count, late_count,
                                    disputed_count
                                from figure_commitments(:today)
                                where consultation_id = :consultation
                                """,
                                CommitmentFiguresView.class)
                        .setParameter("today", clock.today())
                        .setParameter("consultation", consultation)
                        .getSingleResult();
    }
}
