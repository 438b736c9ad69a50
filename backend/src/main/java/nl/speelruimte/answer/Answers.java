package nl.speelruimte.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Markdown;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/** All answers as officials write them. */
@ApplicationScoped
public class Answers implements PanacheRepositoryBase<Answer, UUID> {

    private static final String VIEWS =
            """
            select a.id, a.version, a.state, a.outcome, a.text, a.changed_at, a.published_version,
                a.theme_id, a.contribution_id, w.waiting,
                case when x.withdrawn_at is null then coalesce(t.title, x.title)
                    when x.title is not null then '' end as title
            from answer a
            left join theme t on t.id = a.theme_id
            left join contribution x on x.id = a.contribution_id
            cross join lateral (
                select count(*) as waiting from contribution_duty d
                where d.consultation_id = a.consultation_id and d.standing = 'WAITING'
                    and d.id in (
                        select g.contribution_id from theme_contribution g
                        where g.theme_id = a.theme_id
                        union all select a.contribution_id)
            ) w
            where\
            """;

    /**
     * The answer with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public Answer require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("answer"));
    }

    /** The answers among these ids that are of this consultation, locked. */
    List<Answer> lock(Consultation consultation, List<UUID> ids) {
        getEntityManager()
                .createNativeQuery(
                        "select id from answer where id in :ids order by id for no key update")
                .setParameter("ids", ids)
                .getResultList();
        return list(
                "from Answer a left join fetch a.theme where a.consultation = ?1 and a.id in ?2"
                        + " order by a.id",
                consultation,
                ids);
    }

    /**
     * Adds the first draft of an answer. Call it with the consultation locked.
     *
     * @throws Refusal {@code answer-exists}
     */
    void add(Answer answer) {
        long others =
                answer.theme() == null
                        ? count("contributionId", answer.contributionId())
                        : count("theme", answer.theme());
        if (others > 0) {
            throw Refusal.of(ProblemType.ANSWER_EXISTS, "Somebody is writing this answer already.");
        }
        persistAndFlush(answer);
    }

    /**
     * Refuses what is no contribution to a consultation.
     *
     * @throws Refusal {@code invalid-input}
     */
    void requireOf(Consultation consultation, UUID contribution) {
        long found =
                (long)
                        getEntityManager()
                                .createNativeQuery(
                                        """
                                        select count(*) from contribution
                                        where consultation_id = :consultation and id = :id
                                        """,
                                        Long.class)
                                .setParameter("consultation", consultation.id())
                                .setParameter("id", contribution)
                                .getSingleResult();
        if (found == 0) {
            throw Refusal.invalid(
                    "/contribution",
                    ViolationCode.UNKNOWN_REFERENCE,
                    "It is not of this consultation.");
        }
    }

    /**
     * The answer as officials see it.
     *
     * @throws Refusal {@code not-found}
     */
    AnswerDraftView requireView(UUID id) {
        return rows(views("a.id = :id").setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("answer"));
    }

    /** A page of the answers of a consultation, newest first. */
    Page<AnswerDraftView> page(UUID consultation, Cursor after, int limit) {
        Query query =
                views(
                                """
                                a.consultation_id = :consultation
                                and (cast(:after as uuid) is null or a.id < cast(:after as uuid))
                                order by a.id desc
                                """)
                        .setParameter("consultation", consultation)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1);
        return Page.of(rows(query), limit, row -> Cursor.of(row.id()));
    }

    private Query views(String condition) {
        return getEntityManager().createNativeQuery(VIEWS + " " + condition, Tuple.class);
    }

    private static List<AnswerDraftView> rows(Query query) {
        @SuppressWarnings("unchecked") // the result class is given
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(Answers::view).toList();
    }

    private static AnswerDraftView view(Tuple row) {
        return new AnswerDraftView(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                AnswerState.valueOf(row.get("state", String.class)),
                Outcome.valueOf(row.get("outcome", String.class)),
                row.get("text", String.class),
                Markdown.html(row.get("text", String.class)),
                row.get("changed_at", Instant.class),
                row.get("published_version", Integer.class),
                row.get("theme_id", UUID.class),
                row.get("contribution_id", UUID.class),
                row.get("title", String.class),
                row.get("waiting", Long.class));
    }
}
