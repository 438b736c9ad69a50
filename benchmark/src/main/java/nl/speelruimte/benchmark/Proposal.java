package nl.speelruimte.benchmark;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.SQLRestriction;

/** The columns of a proposal that the platform's list shows. */
@Entity
@Table(name = "contribution")
@SQLRestriction("kind = 'PROPOSAL'")
public class Proposal extends PanacheEntityBase {

    private static final String WITH_AUTHOR_AND_POINT =
            "from Proposal p join fetch p.author join fetch p.decisionPoint ";

    @Id public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    public Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    public DecisionPoint decisionPoint;

    public UUID consultationId;
    public String title;
    public String text;
    public int supportCount;
    public Instant submittedAt;

    /** The newest of a consultation. */
    static List<Proposal> newest(UUID consultation, int count) {
        return Proposal.<Proposal>find(
                        WITH_AUTHOR_AND_POINT + "where p.consultationId = ?1 order by p.id desc",
                        consultation)
                .page(0, count)
                .list();
    }

    static Proposal one(UUID id) {
        return Proposal.<Proposal>find(WITH_AUTHOR_AND_POINT + "where p.id = ?1", id)
                .singleResult();
    }
}
