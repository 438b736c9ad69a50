package nl.speelruimte.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Page;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/** All themes. */
@ApplicationScoped
public class Themes implements PanacheRepositoryBase<Theme, UUID> {

    private static final String VIEWS =
            """
            select t.id, t.version, t.title, w.contributions, w.answered, w.waiting,
                a.id as answer_id, a.state, a.id is not null
            from theme t
            left join answer a on a.theme_id = t.id
            cross join lateral (
                select count(*) as contributions,
                    count(*) filter (where d.standing = 'ANSWERED') as answered,
                    count(*) filter (where d.standing = 'WAITING') as waiting
                from theme_contribution g
                join contribution_duty d
                    on d.consultation_id = g.consultation_id and d.id = g.contribution_id
                where g.theme_id = t.id
            ) w
            where\
            """;

    /**
     * The theme with this id.
     *
     * @throws Refusal {@code not-found}
     */
    public Theme require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> Refusal.notFound("theme"));
    }

    /** The slug of a theme's consultation, for whoever locks that first. */
    String requireConsultation(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select t.consultation.slug from Theme t where t.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("theme"));
    }

    /**
     * The theme as officials see it.
     *
     * @throws Refusal {@code not-found}
     */
    ThemeView requireView(UUID id) {
        return rows(views("t.id = :id").setParameter("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("theme"));
    }

    /** A page of the themes of a consultation, newest first. */
    Page<ThemeView> page(UUID consultation, Cursor after, int limit) {
        Query query =
                views(
                                """
                                t.consultation_id = :consultation
                                and (cast(:after as uuid) is null or t.id < cast(:after as uuid))
                                order by t.id desc
                                """)
                        .setParameter("consultation", consultation)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1);
        return Page.of(rows(query), limit, row -> Cursor.of(row.id()));
    }

    @SuppressWarnings("unchecked") // the result class is given
    private static List<ThemeView> rows(Query query) {
        return query.getResultList();
    }

    private Query views(String condition) {
        return getEntityManager().createNativeQuery(VIEWS + " " + condition, ThemeView.class);
    }

    /**
     * Puts contributions into a theme and takes others out; a second time changes nothing. What
     * answers a theme that got or lost one has another version, so that nobody publishes it unseen.
     * Call it with the consultation locked.
     *
     * @throws Refusal {@code invalid-input} where one is not of this consultation, or {@code
     *     contributions-answered} with the ids of those that stay where they are
     */
    public void regroup(Theme theme, List<UUID> add, List<UUID> remove) {
        requireOfConsultation(theme, add);
        List<UUID> coming = ids(COMING, theme, add);
        List<UUID> going = ids(GOING, theme, remove);
        requireUnanswered(coming);
        requireUnanswered(going);
        if (coming.isEmpty() && going.isEmpty()) {
            return;
        }
        touchAnswers(theme, coming);
        run("delete from theme_contribution where contribution_id in :ids", going);
        if (!coming.isEmpty()) {
            getEntityManager()
                    .createNativeQuery(
                            """
                            insert into theme_contribution (contribution_id, theme_id, consultation_id)
                            select x.id, :theme, x.consultation_id from contribution x
                            where x.id in :ids
                            on conflict (contribution_id) do update set theme_id = excluded.theme_id
                            """)
                    .setParameter("theme", theme.id())
                    .setParameter("ids", coming)
                    .executeUpdate();
        }
    }

    private static final String COMING =
            """
            select x.id from contribution x where x.id in :ids and not exists (
                select from theme_contribution g
                where g.contribution_id = x.id and g.theme_id = :theme)
            """;

    private static final String GOING =
            """
            select g.contribution_id from theme_contribution g
            where g.contribution_id in :ids and g.theme_id = :theme
            """;

    private void requireOfConsultation(Theme theme, List<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        long found =
                (long)
                        getEntityManager()
                                .createNativeQuery(
                                        """
                                        select count(*) from contribution
                                        where consultation_id = :consultation and id in :ids
                                        """,
                                        Long.class)
                                .setParameter("consultation", theme.consultation().id())
                                .setParameter("ids", ids)
                                .getSingleResult();
        if (found < ids.stream().distinct().count()) {
            throw Refusal.invalid(
                    "/add",
                    ViolationCode.UNKNOWN_REFERENCE,
                    "Not all of these are contributions to this consultation.");
        }
    }

    private List<UUID> ids(String sql, Theme theme, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        @SuppressWarnings("unchecked") // the result class is given
        List<UUID> found =
                getEntityManager()
                        .createNativeQuery(sql, UUID.class)
                        .setParameter("theme", theme.id())
                        .setParameter("ids", ids)
                        .getResultList();
        return found;
    }

    /** What is answered stays with its answer. */
    void requireUnanswered(List<UUID> contributions) {
        if (contributions.isEmpty()) {
            return;
        }
        @SuppressWarnings("unchecked") // the result class is given
        List<UUID> answered =
                getEntityManager()
                        .createNativeQuery(
                                """
                                select contribution_id from contribution_answer
                                where contribution_id in :ids order by contribution_id
                                """,
                                UUID.class)
                        .setParameter("ids", contributions)
                        .getResultList();
        if (!answered.isEmpty()) {
            throw Refusal.of(
                    ProblemType.CONTRIBUTIONS_ANSWERED,
                    answered.size() + " of these contributions are answered already.",
                    "contributions",
                    answered);
        }
    }

    private void touchAnswers(Theme theme, List<UUID> coming) {
        run("update answer set version = version + 1 where theme_id in :ids", List.of(theme.id()));
        run(
                """
                update answer set version = version + 1 where theme_id in (
                    select theme_id from theme_contribution where contribution_id in :ids)
                """,
                coming);
    }

    /**
     * Removes a theme whose answer was never published; its contributions are in none then.
     *
     * @throws Refusal {@code theme-answered}
     */
    void remove(Theme theme) {
        List<UUID> only = List.of(theme.id());
        long published =
                getEntityManager()
                        .createQuery(
                                """
                                select count(*) from Answer a
                                where a.theme = :theme and a.publishedVersion > 0
                                """,
                                Long.class)
                        .setParameter("theme", theme)
                        .getSingleResult();
        if (published > 0) {
            throw Refusal.of(
                    ProblemType.THEME_ANSWERED, "Residents read the answer to this theme.");
        }
        run("delete from theme_contribution where theme_id in :ids", only);
        run("delete from answer where theme_id in :ids", only);
        delete(theme);
    }

    private void run(String sql, List<UUID> ids) {
        if (!ids.isEmpty()) {
            getEntityManager().createNativeQuery(sql).setParameter("ids", ids).executeUpdate();
        }
    }
}
