package nl.speelruimte.contribution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
