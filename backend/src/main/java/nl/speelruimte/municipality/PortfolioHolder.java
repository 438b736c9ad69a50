package nl.speelruimte.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The named administrator who answers for a consultation: a record, not a login. */
@Entity
public class PortfolioHolder {

    @Id private UUID id;
    private String name;
    private String function;
    private String contact;

    protected PortfolioHolder() {}

    public PortfolioHolder(UUID id, String name, String function, @Nullable String contact) {
        this.id = id;
        this.name = name;
        this.function = function;
        this.contact = contact;
    }

    /** Whether two holders have the same name, function and contact. */
    boolean isLike(PortfolioHolder other) {
        return name.equals(other.name)
                && function.equals(other.function)
                && Objects.equals(contact, other.contact);
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

    /** E-mail address or telephone number of the function, null where it has none of its own. */
    public @Nullable String contact() {
        return contact;
    }
}
