package nl.speelruimte.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The named administrator who answers for a consultation: a record, not a login. */
@Entity
public class PortfolioHolder {

    @Id private UUID id;
    private String name;
    private String function;

    protected PortfolioHolder() {}

    public PortfolioHolder(UUID id, String name, String function) {
        this.id = id;
        this.name = name;
        this.function = function;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String function() {
        return function;
    }
}
