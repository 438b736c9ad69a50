package nl.speelruimte.municipality;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The topics of this municipality. */
@ApplicationScoped
public class Topics implements PanacheRepositoryBase<Topic, String> {

    /** All topics by name. */
    public List<Topic> inOrder() {
        return list("order by name");
    }
}
