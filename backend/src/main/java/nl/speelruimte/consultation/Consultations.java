package nl.speelruimte.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.place.Place;
import nl.speelruimte.register.Act;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.Violation;

/** All published consultations. */
@ApplicationScoped
public class Consultations implements PanacheRepositoryBase<Consultation, UUID> {

    private final DraftReferences references;
    private final Acts acts;
    private final Register register;
    private final PlatformClock clock;

    @Inject
    public Consultations(
            DraftReferences references, Acts acts, Register register, PlatformClock clock) {
        this.references = references;
        this.acts = acts;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Publishes a draft with card version 1, and enters that in the register.
     *
     * @throws Refusal {@code publication-incomplete} with all faults of the draft at once
     */
    public Consultation publish(DraftContent draft, Purpose purpose, Person official) {
        Consultation consultation =
                Consultation.publish(
                        draft,
                        purpose,
                        freeSlug(draft.title()),
                        references.find(draft),
                        official,
                        clock);
        persist(consultation);
        acts.keep(
                consultation,
                new ConsultationAct(consultation, ActKind.CONSULTATION_PUBLISHED, null, false));
        register.append(published(consultation));
        return consultation;
    }

    /**
     * All that keeps a draft from being published today, for the purpose that its own points call
     * for.
     */
    public List<Violation> faults(DraftContent draft) {
        return references.find(draft).with(PublicationGate.faults(draft, clock.today()));
    }

    /** The function under which an official published last, if she ever did. */
    public Optional<String> lastFunctionOf(Person official) {
        return getEntityManager()
                .createQuery(
                        "select people.officialFunction from Consultation"
                                + " where people.official = :official order by id desc",
                        String.class)
                .setParameter("official", official)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One publication at a time chooses its slug, so that equal titles get different ones. */
    private String freeSlug(String title) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('consultation.slug'))")
                .getSingleResult();
        return Slug.of(title, slug -> count("slug", slug) > 0);
    }

    /**
     * The consultation with this slug and its decision points.
     *
     * @throws Refusal {@code not-found}
     */
    public Consultation require(String slug) {
        return find(
                        """
                        from Consultation c
                        join fetch c.topic join fetch c.people.official join fetch c.people.portfolioHolder
                        join fetch c.card.points
                        where c.slug = ?1
                        """,
                        slug)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("consultation"));
    }

    /**
     * The consultation with this slug for an act: until the end of the transaction no other act and
     * no contribution goes on with it.
     *
     * @throws Refusal {@code not-found}
     */
    public Consultation requireLocked(String slug) {
        lock("pg_advisory_xact_lock", slug);
        return require(slug);
    }

    /**
     * The consultation with this slug for a contribution: until the end of the transaction no act
     * changes what lies open, while other contributions go on.
     *
     * @throws Refusal {@code not-found}
     */
    public Consultation requireUnchanging(String slug) {
        lock("pg_advisory_xact_lock_shared", slug);
        return require(slug);
    }

    private void lock(String function, String slug) {
        getEntityManager()
                .createNativeQuery(
                        "select 1 from "
                                + function
                                + "(hashtextextended('consultation ' || :slug, 0))")
                .setParameter("slug", slug)
                .getSingleResult();
    }

    /**
     * The card of a consultation as it stood in one of its versions.
     *
     * @throws Refusal {@code not-found}
     */
    CardVersion requireCard(String slug, int number) {
        UUID id = require(slug).id();
        CardVersion card =
                getEntityManager().find(CardVersion.class, new CardVersion.Key(id, number));
        if (card == null) {
            throw Refusal.notFound("version of the card");
        }
        return card;
    }

    /**
     * Number of the version of the card that stood at the end of a day; the first where it was not
     * published yet.
     */
    public int cardVersionOn(Consultation consultation, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        """
                        select coalesce(max(v.number), 1) from CardVersion v
                        where v.consultationId = :id and v.createdAt < :end
                        """,
                        Integer.class)
                .setParameter("id", consultation.id())
                .setParameter("end", PlatformClock.endOf(day))
                .getSingleResult();
    }

    /**
     * Counts one more proposal; no act, so the version stays. As the last thing in its transaction:
     * the next one waits for it.
     */
    public void countProposal(Consultation consultation) {
        getEntityManager()
                .createQuery(
                        "update Consultation set proposalCount = proposalCount + 1 where id = :id")
                .setParameter("id", consultation.id())
                .executeUpdate();
    }

    /** Counts one more reaction, like {@link #countProposal}. */
    public void countReaction(Consultation consultation) {
        getEntityManager()
                .createQuery(
                        "update Consultation set reactionCount = reactionCount + 1 where id = :id")
                .setParameter("id", consultation.id())
                .executeUpdate();
    }

    /**
     * A page of consultations, newest first.
     *
     * @param topic code of a topic, or null for all
     * @param place code of a wijk or buurt, or null for all; what is about the whole municipality,
     *     the wijk around it or a buurt in it concerns it too
     * @param participation whether residents can take part today, or null for all
     * @param after where the page starts, or null for the first
     */
    Page<ConsultationSummary> page(
            String topic, String place, Participation participation, Cursor after, int limit) {
        LocalDate today = clock.today();
        List<ConsultationSummary> rows =
                getEntityManager()
                        .createQuery(
                                SUMMARIES.formatted(condition(participation)),
                                ConsultationSummary.class)
                        .setParameter("today", today)
                        .setParameter("topic", topic)
                        .setParameter("place", place)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, summary -> Cursor.of(summary.id()));
    }

    private static final String SUMMARIES =
            """
            select new nl.speelruimte.consultation.ConsultationSummary(
                c.id, c.slug, c.title, c.intention, c.kind, c.purpose, t.code, t.name, c.area,
                (select array_agg(a.name) within group (order by a.kind, a.name)
                    from Consultation x join x.places a where x.id = c.id),
                coalesce((select p.phase from Consultation x join x.phases p
                    where x.id = c.id and p.firstDate <= :today
                    order by p.firstDate desc limit 1),
                    nl.speelruimte.consultation.Phase.ANNOUNCED),
                c.participationStartDate, c.participationEndDate, c.card.influenceLevel,
                (select count(*) from DecisionPoint d where d.consultation = c
                    and d.marker = FIXED and d.withdrawnAt is null),
                (select count(*) from DecisionPoint d where d.consultation = c
                    and d.marker = OPEN and d.withdrawnAt is null),
                (select count(*) from DecisionPoint d where d.consultation = c
                    and d.marker = UNKNOWN and d.withdrawnAt is null),
                c.proposalCount, c.reactionCount, c.card.nothingOpenSince, cast(:today as LocalDate))
            from Consultation c join c.topic t
            where (:topic is null or t.code = :topic)
                and (:place is null or c.area = MUNICIPALITY or exists (
                    select 1 from Consultation x join x.places a where x.id = c.id
                    and (a.code = :place or a.districtCode = :place or a.code in
                        (select b.districtCode from Place b where b.code = :place))))
                and (:after is null or c.id < :after)
                and %s
            order by c.id desc
            """;

    private static String condition(Participation participation) {
        if (participation == null) {
            return "true";
        }
        return switch (participation) {
            case UPCOMING ->
                    "c.purpose = PARTICIPATION and c.participationStartDate > :today"
                            + " and c.card.nothingOpenSince is null";
            case OPEN ->
                    "c.purpose = PARTICIPATION and c.participationStartDate <= :today"
                            + " and c.participationEndDate >= :today"
                            + " and c.card.nothingOpenSince is null";
            case CLOSED ->
                    "c.purpose = PARTICIPATION and (c.participationEndDate < :today"
                            + " or c.card.nothingOpenSince is not null)";
            case NONE -> "c.purpose = INFORMATION";
        };
    }

    private static Act published(Consultation consultation) {
        Act act =
                Act.of("consultation-published", consultation.id(), consultation.publishedAt())
                        .fact("actor", "official")
                        .fact("kind", consultation.kind())
                        .fact("purpose", consultation.purpose())
                        .fact("area", consultation.area())
                        .fact("access", consultation.access())
                        .fact("places", consultation.places().stream().map(Place::code).toList())
                        .fact("cardVersion", consultation.cardVersion())
                        .fact("phases", RegisterFacts.phases(consultation))
                        .fact("points", RegisterFacts.points(consultation))
                        .fact("promise", RegisterFacts.promise(consultation.promise()))
                        .text("title", consultation.title())
                        .text("occasion", consultation.occasion())
                        .text("intention", consultation.intention())
                        .text("impact", consultation.impact())
                        .text("promise.binding", consultation.promise().binding())
                        .text("promise.updateRhythm", consultation.promise().updateRhythm());
        consultation.points().forEach(point -> RegisterFacts.texts(point, act));
        return act;
    }
}
