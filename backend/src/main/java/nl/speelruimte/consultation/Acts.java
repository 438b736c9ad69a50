package nl.speelruimte.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Appended;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.Refusal;

/** What officials did with consultations, newest first: one act for each card version. */
@ApplicationScoped
public class Acts {

    private static final int MAX_SIGNALS = 50;

    private final EntityManager database;
    private final Register register;
    private final Event<ConsultationChanged> changes;

    @Inject
    public Acts(EntityManager database, Register register, Event<ConsultationChanged> changes) {
        this.database = database;
        this.register = register;
        this.changes = changes;
    }

    /** Keeps an act and the card version it made, and enters it in the register. */
    public void add(Consultation consultation, ConsultationAct act) {
        add(consultation, act, entry -> {});
    }

    /**
     * The same with more to say in the register.
     *
     * @param more adds to the entry what another feature knows of the act
     */
    public Appended add(Consultation consultation, ConsultationAct act, Consumer<Act> more) {
        keep(consultation, act);
        Act entry = entry(consultation, act);
        more.accept(entry);
        Appended appended = register.append(entry);
        changes.fire(new ConsultationChanged(consultation.id(), act.cardVersion(), act.kind()));
        return appended;
    }

    /** Keeps an act and the card version it made. */
    void keep(Consultation consultation, ConsultationAct act) {
        database.flush();
        database.persist(new CardVersion(consultation));
        database.persist(act);
    }

    /** A page of the acts on a consultation. */
    Page<ActView> page(UUID consultation, Cursor after, int limit) {
        List<ActView> rows =
                database.createQuery(
                                VIEWS
                                        + """
                                        and (:after is null or a.number < :after)
                                        order by a.number desc
                                        """,
                                ActView.class)
                        .setParameter("consultation", consultation)
                        .setParameter("after", after == null ? null : (int) after.rank())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, act -> new Cursor(act.cardVersion(), consultation));
    }

    /**
     * The act that made a version of a consultation's card.
     *
     * @throws Refusal {@code not-found}
     */
    public ActView require(UUID consultation, int cardVersion) {
        return database.createQuery(VIEWS + "and a.number = :number", ActView.class)
                .setParameter("consultation", consultation)
                .setParameter("number", cardVersion)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("act"));
    }

    /** The last acts that changed what is open while residents contributed, at most 50. */
    public List<ActView> signals(UUID consultation) {
        return database.createQuery(
                        VIEWS + "and a.signal = true order by a.number desc", ActView.class)
                .setParameter("consultation", consultation)
                .setMaxResults(MAX_SIGNALS)
                .getResultList();
    }

    private static final String VIEWS =
            """
            select new nl.speelruimte.consultation.ActView(
                a.number, a.kind, d.id, d.title, a.markerBefore, a.markerAfter, a.challengeId,
                a.reason, a.signal, a.actedAt)
            from ConsultationAct a left join DecisionPoint d on d.id = a.decisionPointId
            where a.consultationId = :consultation
            """;

    private static Act entry(Consultation consultation, ConsultationAct act) {
        Act entry =
                Act.of(type(act.kind()), consultation.id(), act.actedAt())
                        .fact("actor", "official")
                        .fact("cardVersion", act.cardVersion())
                        .fact("signal", act.signal())
                        .text("reason", act.reason());
        if (act.challengeId() != null) {
            entry.fact("challenge", act.challengeId());
        }
        if (act.markerBefore() != null) {
            entry.fact("markerBefore", act.markerBefore());
        }
        if (act.kind() == ActKind.PHASES_RESCHEDULED) {
            entry.fact("phases", RegisterFacts.phases(consultation));
        }
        if (act.kind() == ActKind.OFFICIAL_CHANGED) {
            entry.text("function", consultation.people().officialFunction());
        }
        if (act.kind() == ActKind.PORTFOLIO_HOLDER_CHANGED) {
            entry.text("function", consultation.people().portfolioHolder().function());
        }
        consultation
                .card()
                .point(act.decisionPointId())
                .ifPresent(
                        point -> {
                            entry.fact("point", RegisterFacts.point(point));
                            RegisterFacts.texts(point, entry);
                        });
        return entry;
    }

    /** For example {@code point-marked}. */
    private static String type(ActKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
