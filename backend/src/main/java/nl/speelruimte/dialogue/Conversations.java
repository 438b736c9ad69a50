package nl.speelruimte.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.Person;
import nl.speelruimte.shared.Cursor;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.Page;

/**
 * All conversations, each known by the id of its owner, which has checked that the author may write
 * in it now.
 */
@ApplicationScoped
public class Conversations implements PanacheRepositoryBase<Comment, UUID> {

    /**
     * Adds a comment at the end.
     *
     * @param owner id of what the conversation is about
     * @param byOfficial whether the author speaks for the municipality
     */
    public CommentView add(
            UUID owner, Person author, boolean byOfficial, String text, Instant now) {
        Comment comment = new Comment(owner, author, byOfficial, text, now);
        persist(comment);
        return CommentView.of(comment);
    }

    /**
     * A page of the comments on something, oldest first.
     *
     * @param owner id of what the conversation is about
     * @param after where the page starts, or null for the first
     */
    public Page<CommentView> page(UUID owner, Cursor after, int limit) {
        List<CommentView> rows =
                getEntityManager()
                        .createQuery(
                                """
                                select new nl.speelruimte.dialogue.CommentView(
                                    c.id, a.displayName, c.byOfficial,
                                    case when c.hiding.hiddenAt is null then c.text else '' end,
                                    c.submittedAt, c.hiding)
                                from Comment c join c.author a
                                where c.ownerId = :owner
                                    and (:after is null or c.id > :after)
                                order by c.id
                                """,
                                CommentView.class)
                        .setParameter("owner", owner)
                        .setParameter("after", after == null ? null : after.id())
                        .setMaxResults(limit + 1)
                        .getResultList();
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** How many comments a person wrote. */
    public long countOf(Person author) {
        return count("author", author);
    }

    /** Keeps what a comment says from everybody; that it was made stays to be seen. */
    public void hide(UUID id, Hiding hiding) {
        update(
                "hiding.ground = ?1, hiding.reason = ?2, hiding.hiddenAt = ?3 where id = ?4",
                hiding.ground(),
                hiding.reason(),
                hiding.hiddenAt(),
                id);
    }

    /** Lets everybody read again what a comment says. */
    public void restore(UUID id) {
        update(
                "hiding.ground = null, hiding.reason = null, hiding.hiddenAt = null where id = ?1",
                id);
    }

    /** The comments of a person, oldest first. */
    List<Comment> of(UUID person) {
        return list(
                "from Comment c join fetch c.author where c.author.id = ?1 order by c.id", person);
    }

    /** Empties what a person wrote; the comments and their counts stay. */
    void eraseTexts(UUID person) {
        update("text = '' where author.id = ?1", person);
    }
}
