package nl.speelruimte.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/** The portfolio holders of this municipality. */
@ApplicationScoped
public class PortfolioHolders implements PanacheRepositoryBase<PortfolioHolder, UUID> {

    /** All portfolio holders by name. */
    public List<PortfolioHolder> inOrder() {
        return list("order by name, id");
    }

    /**
     * Adds a holder; doing so again with the same content changes nothing.
     *
     * @throws Refusal {@code changed-meanwhile} where another holder stands under this id
     */
    public void addOnce(PortfolioHolder holder) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into portfolio_holder (id, name, function, contact)
                        values (:id, :name, :function, :contact) on conflict (id) do nothing
                        """)
                .setParameter("id", holder.id())
                .setParameter("name", holder.name())
                .setParameter("function", holder.function())
                .setParameter("contact", holder.contact())
                .executeUpdate();
        PortfolioHolder kept = findById(holder.id());
        if (!kept.isLike(holder)) {
            throw Refusal.of(
                    ProblemType.CHANGED_MEANWHILE, "Another portfolio holder has this id.");
        }
    }
}
