package nl.speelruimte.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All persons. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

    /** The person behind a login, or empty for one that never acted. */
    public Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /** Adds a person unless the same login was added meanwhile by another request. */
    void addOnce(Person person) {
        PersonalData data = person.personalData();
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into person (id, subject, display_name, language, email,
                                            assurance_level, created_at)
                        values (:id, :subject, :displayName, :language, :email,
                                :assuranceLevel, :createdAt)
                        on conflict (subject) do nothing
                        """)
                .setParameter("id", person.id())
                .setParameter("subject", person.subject())
                .setParameter("displayName", data.displayName())
                .setParameter("language", data.language())
                .setParameter("email", data.email())
                .setParameter("assuranceLevel", data.assuranceLevel())
                .setParameter("createdAt", data.createdAt())
                .executeUpdate();
    }
}
