package nl.speelruimte.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All persons. */
@ApplicationScoped
public class Persons implements PanacheRepositoryBase<Person, UUID> {

    /** The person behind a login, or empty for one that never acted. */
    public Optional<Person> findBySubject(String subject) {
        return find("subject", subject).firstResultOptional();
    }

    /**
     * The person behind a login, who cannot be erased until the running transaction ends; empty
     * also for one whose erasure this waited for.
     */
    Optional<Person> findToAct(String subject) {
        return findUnerased("subject = :value", subject);
    }

    /** Waits for an erasure that runs, and keeps a later one waiting. */
    private Optional<Person> findUnerased(String condition, String value) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(
                                "select * from person where " + condition + " for key share",
                                Person.class)
                        .setParameter("value", value)
                        .getResultList();
        return rows.stream().map(Person.class::cast).findFirst();
    }

    /** Lets nobody act as this person until the running transaction ends. */
    void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from person where id = :id for update")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Lets a person do one such thing at a time, each in its own transaction. */
    void queue(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from person where id = :id for no key update")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The person with this address that has no login yet, whatever the case of its letters. */
    Optional<Person> findWithoutLogin(String email) {
        return find("subject is null and lower(email) = lower(?1)", email).firstResultOptional();
    }

    /**
     * Gives a login to the person that has its confirmed address and no login yet; name and level
     * of assurance become those of the login. Of parallel logins one joins.
     */
    void join(Person login) {
        PersonalData data = login.personalData();
        getEntityManager()
                .createNativeQuery(
                        """
                        update person set subject = :subject, display_name = :displayName,
                            assurance_level = :assuranceLevel
                        where subject is null and lower(email) = lower(:email)
                        """)
                .setParameter("subject", login.subject())
                .setParameter("displayName", data.displayName())
                .setParameter("assuranceLevel", data.assuranceLevel())
                .setParameter("email", data.email())
                .executeUpdate();
    }

    /**
     * Who sent in something by another way than the web: the person with that address, or somebody
     * new. Whoever it is cannot be erased until the running transaction ends.
     *
     * @param displayName the name others see, where it is somebody new
     * @param email null where there is none
     */
    public Person requireSender(String displayName, String email, Instant now) {
        Person sender = new Person(null, displayName, email, 0, now);
        if (email == null) {
            persist(sender);
            return sender;
        }
        return requireByEmail(sender, email);
    }

    /**
     * Who confirmed an address by a link in a mail: the person with that address, or somebody new.
     * Whoever it is cannot be erased until the running transaction ends.
     *
     * @param displayName the name others see, where it is somebody new
     * @param language of screens and mail, {@code nl} or {@code en}, where it is somebody new
     */
    public Person requireConfirmed(String displayName, String email, String language, Instant now) {
        Person confirmed = new Person(null, displayName, email, 0, now);
        confirmed.speak(language);
        return requireByEmail(confirmed, email);
    }

    private Person requireByEmail(Person person, String email) {
        addOnce(person);
        return findToWriteTo(email)
                .orElseGet(
                        () -> {
                            addOnce(person);
                            return findToWriteTo(email).orElseThrow();
                        });
    }

    /** The person with this address, whatever the case of its letters. */
    public Optional<Person> findByEmail(String email) {
        return find("lower(email) = lower(?1)", email).firstResultOptional();
    }

    private Optional<Person> findToWriteTo(String email) {
        return findUnerased("lower(email) = lower(:value)", email);
    }

    /** Takes an address from whoever has it, as another login confirmed it later. */
    void release(String email) {
        update("email = null where lower(email) = lower(?1)", email);
    }

    /** Adds a person unless the same login or address was added meanwhile by another request. */
    void addOnce(Person person) {
        PersonalData data = person.personalData();
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into person (id, subject, display_name, language, email,
                                            assurance_level, created_at)
                        values (:id, :subject, :displayName, :language, :email,
                                :assuranceLevel, :createdAt)
                        on conflict do nothing
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
