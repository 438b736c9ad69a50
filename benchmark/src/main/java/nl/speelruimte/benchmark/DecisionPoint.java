package nl.speelruimte.benchmark;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What a proposal is about. */
@Entity
public class DecisionPoint extends PanacheEntityBase {

    @Id public UUID id;
    public String title;
}
