package nl.speelruimte.account;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Supplier;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.Refusal;

/**
 * Makes creates safe to retry: the same {@code Idempotency-Key} of the same person gives the same
 * answer again. The key is taken in the create's own transaction, so a parallel second request
 * waits for the first, and a failed create leaves no key behind.
 */
@ApplicationScoped
public class Retries {

    private static final Duration KEPT = Duration.ofHours(24);

    private final EntityManager database;
    private final ObjectMapper json;
    private final PlatformClock clock;

    @Inject
    public Retries(EntityManager database, ObjectMapper json, PlatformClock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What a create made: where it stands and how it looks. */
    public record Created(String location, Object view) {}

    /**
     * Runs a create once.
     *
     * @param key the request's Idempotency-Key, or null
     * @param operation the operation and what it works on, for example {@code proposalSubmit groen}
     * @param request the request body
     * @param create makes the thing; runs in the same transaction
     * @return 201 with Location and the view; the first answer where this is a retry
     * @throws Refusal without a key, or where the key was used for another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Response once(
            Person person, UUID key, String operation, Object request, Supplier<Created> create) {
        if (key == null) {
            throw Refusal.of(
                    ProblemType.IDEMPOTENCY_KEY_REQUIRED,
                    "Send a new UUID in Idempotency-Key, and the same one on a retry.");
        }
        String fingerprint = operation + " " + write(request);
        if (!take(person, key, fingerprint)) {
            return earlierAnswer(person, key, fingerprint);
        }
        Created created = create.get();
        String body = write(created.view());
        keep(person, key, created.location(), body);
        return answer(created.location(), body);
    }

    /** Forgets what is kept for a person. */
    void forget(UUID person) {
        database.createNativeQuery("delete from retried_request where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /**
     * Forgets the answers that tell of what stands at these locations, to whomever they were given.
     * A retry makes nothing anew: it gets the location alone.
     */
    public void forgetAnswers(Collection<String> locations) {
        database.createNativeQuery(
                        "update retried_request set body = null where location = any(:locations)")
                .setParameter("locations", locations.toArray(String[]::new))
                .executeUpdate();
    }

    @Scheduled(every = "1h", delayed = "1h")
    @Transactional
    void forgetOld() {
        database.createNativeQuery("delete from retried_request where created_at < :before")
                .setParameter("before", clock.now().minus(KEPT))
                .executeUpdate();
    }

    private boolean take(Person person, UUID key, String fingerprint) {
        return database.createNativeQuery(
                                """
                                insert into retried_request
                                    (person_id, key, fingerprint, created_at)
                                values (:person, :key, sha256(convert_to(:fingerprint, 'UTF8')),
                                        :now)
                                on conflict do nothing
                                """)
                        .setParameter("person", person.id())
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .setParameter("now", clock.now())
                        .executeUpdate()
                == 1;
    }

    private Response earlierAnswer(Person person, UUID key, String fingerprint) {
        Tuple earlier =
                (Tuple)
                        database.createNativeQuery(
                                        """
                                        select location, body,
                                            fingerprint = sha256(convert_to(:fingerprint, 'UTF8'))
                                                as same
                                        from retried_request
                                        where person_id = :person and key = :key
                                        """,
                                        Tuple.class)
                                .setParameter("person", person.id())
                                .setParameter("key", key)
                                .setParameter("fingerprint", fingerprint)
                                .getSingleResult();
        if (!earlier.get("same", Boolean.class)) {
            throw Refusal.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This key belongs to another request; make a new one.");
        }
        return answer(earlier.get("location", String.class), earlier.get("body", String.class));
    }

    private void keep(Person person, UUID key, String location, String body) {
        database.createNativeQuery(
                        """
                        update retried_request set location = :location, body = :body
                        where person_id = :person and key = :key
                        """)
                .setParameter("location", location)
                .setParameter("body", body)
                .setParameter("person", person.id())
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Response answer(String location, String body) {
        return Response.created(URI.create(location))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A view that cannot be written as JSON", e);
        }
    }
}
