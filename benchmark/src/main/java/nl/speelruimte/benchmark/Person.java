package nl.speelruimte.benchmark;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who wrote a proposal. */
@Entity
public class Person extends PanacheEntityBase {

    @Id public UUID id;
    public String displayName;
}
