package nl.speelruimte.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.UUID;
import nl.speelruimte.consultation.Consultation;
import nl.speelruimte.shared.Ids;

/** Contributions to one consultation that are answered together. */
@Entity
public class Theme {

    @Id private UUID id;
    @Version private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Consultation consultation;

    private String title;

    protected Theme() {}

    /**
     * @param title 3 to 120 characters, public once its answer is
     */
    public Theme(Consultation consultation, String title) {
        this.id = Ids.next();
        this.consultation = consultation;
        this.title = title;
    }

    /** Gives it another title. */
    public void rename(String other) {
        title = other;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Consultation consultation() {
        return consultation;
    }

    public String title() {
        return title;
    }
}
