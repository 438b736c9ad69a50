package nl.speelruimte.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.account.FirstDay;
import nl.speelruimte.account.Person;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.register.Register;
import nl.speelruimte.shared.Hiding;
import nl.speelruimte.shared.RateLimit;
import nl.speelruimte.shared.Refusal;

/** All contributions, of whatever kind. */
@ApplicationScoped
public class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private final Consultations consultations;
    private final FormerVersions versions;
    private final Register register;
    private final FirstDay firstDay;

    @Inject
    public Contributions(
            Consultations consultations,
            FormerVersions versions,
            Register register,
            FirstDay firstDay) {
        this.consultations = consultations;
        this.versions = versions;
        this.register = register;
        this.firstDay = firstDay;
    }

    /**
     * Holds back who is new here and brought in as much as a first day allows.
     *
     * @throws Refusal {@code new-account-limit}
     */
    void requireRoom(Person author) {
        firstDay.requireRoom(author, RateLimit.CONTRIBUTION, () -> count("author", author));
    }

    /**
     * Keeps what was written from everybody, here and in the register; that it was brought in, and
     * all that others added to it, stays to be seen.
     */
    public void hide(UUID id, Hiding hiding) {
        update(
                "hiding.ground = ?1, hiding.reason = ?2, hiding.hiddenAt = ?3 where id = ?4",
                hiding.ground(),
                hiding.reason(),
                hiding.hiddenAt(),
                id);
        register.withholdTexts(id);
    }

    /** Lets everybody read again what was written, unless its author took that back. */
    public void restore(UUID id) {
        update(
                "hiding.ground = null, hiding.reason = null, hiding.hiddenAt = null where id = ?1",
                id);
        if (count("id = ?1 and withdrawnAt is not null", id) == 0) {
            register.releaseTexts(id);
        }
    }

    /**
     * The contribution with all that its rules need.
     *
     * @throws Refusal {@code not-found}
     */
    Contribution require(UUID id) {
        return find(
                        """
                        from Contribution c join fetch c.consultation join fetch c.decisionPoint
                        where c.id = ?1
                        """,
                        id)
                .singleResultOptional()
                .orElseThrow(() -> Refusal.notFound("contribution"));
    }

    /**
     * Refuses what can't be done with a contribution that its author took back.
     *
     * @throws Refusal {@code not-found} or {@code contribution-withdrawn}
     */
    public void requireNotWithdrawn(UUID id) {
        require(id)
                .withdrawnRefusal()
                .ifPresent(
                        refusal -> {
                            throw refusal;
                        });
    }

    /**
     * The contribution for what its author does with it: until the end of the transaction nobody
     * else changes it, and no act goes on with its consultation.
     *
     * @throws Refusal {@code not-found}
     */
    Contribution requireLocked(UUID id) {
        String slug =
                getEntityManager()
                        .createQuery(
                                "select c.consultation.slug from Contribution c where c.id = :id",
                                String.class)
                        .setParameter("id", id)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("contribution"));
        consultations.requireUnchanging(slug);
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Where all that a person brought in stands. */
    List<String> locationsOf(UUID author) {
        return find("author.id", author).stream().map(Contribution::path).toList();
    }

    /**
     * Empties what a person wrote and where that is about, here and in the register; the
     * contributions and their counts stay.
     */
    void eraseTexts(UUID author) {
        find("author.id", author).stream().map(Contribution::id).forEach(register::eraseTexts);
        versions.erase(author);
        update("text = '' where author.id = ?1", author);
        getEntityManager()
                .createNativeQuery(
                        """
                        update contribution set place_code = null, place_year = null,
                            longitude = null, latitude = null
                        where author_id = :author
                        """)
                .setParameter("author", author)
                .executeUpdate();
        getEntityManager()
                .createQuery("update Proposal set title = '' where author.id = :author")
                .setParameter("author", author)
                .executeUpdate();
    }
}
