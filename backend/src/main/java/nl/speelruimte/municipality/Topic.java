package nl.speelruimte.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** What a consultation can be about, for example the wijkteam or traffic. */
@Entity
@Immutable
public class Topic {

    @Id private String code;
    private String name;

    protected Topic() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
