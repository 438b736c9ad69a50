package nl.speelruimte.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.speelruimte.register.Register;

/** All contributions, of whatever kind. */
@ApplicationScoped
public class Contributions implements PanacheRepositoryBase<Contribution, UUID> {

    private final Register register;

    @Inject
    public Contributions(Register register) {
        this.register = register;
    }

    /**
     * Empties what a person wrote, here and in the register; the contributions and their counts
     * stay.
     */
    void eraseTexts(UUID author) {
        find("author.id", author).stream().map(Contribution::id).forEach(register::eraseTexts);
        update("text = '' where author.id = ?1", author);
        getEntityManager()
                .createQuery("update Proposal set title = '' where author.id = :author")
                .setParameter("author", author)
                .executeUpdate();
    }
}
