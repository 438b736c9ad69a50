package nl.speelruimte.account;

import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.speelruimte.shared.PlatformClock;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class JoiningByEmailTest {

    @Inject Persons persons;
    @Inject PlatformClock clock;

    private final String subject = "subject-" + UUID.randomUUID();
    private final String email = "inwoner-" + UUID.randomUUID() + "@waterrijk.example";
    private String proposal;

    @BeforeEach
    void somethingToSupport() {
        var groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        proposal = Given.proposal(groen, "Welke bomen?", People.FATIMA);
    }

    @Test
    void whoLogsInWithAConfirmedAddressGoesOnAsThePersonWhoHasIt() {
        UUID known = aPersonWithoutLogin(email);

        support(People.resident(subject, email, true));

        assertThat(personBehind(subject)).isEqualTo(known);
        assertThat(displayName(known)).isEqualTo("Inwoner A.");
    }

    @Test
    void theCaseOfTheLettersOfAnAddressDoesNotMatter() {
        UUID known = aPersonWithoutLogin(email.replace("inwoner", "Inwoner"));

        support(People.resident(subject, email, true));

        assertThat(personBehind(subject)).isEqualTo(known);
    }

    @Test
    void anAddressThatIsNotConfirmedJoinsNobody() {
        UUID known = aPersonWithoutLogin(email);

        String token = People.resident(subject, email, false);
        as(token).get("/proposals/" + proposal + "/actions").then().statusCode(200);

        support(token);

        assertThat(personBehind(subject)).isNotEqualTo(known);
        assertThat(emailOf(known)).isEqualTo(email);
    }

    @Test
    void beforeTheFirstActTheOneWithTheAddressAlreadySeesWhatSheSupports() {
        aPersonWithoutLogin(email);
        String token = People.resident(subject, email, true);
        support(token);
        QuarkusTransaction.requiringNew()
                .run(() -> persons.update("subject = null where subject = ?1", subject));

        as(token)
                .get("/proposals/" + proposal + "/actions")
                .then()
                .body("actions[0].problem", equalTo("already-supported"));
    }

    @Test
    void tenFirstActsAtOnceAreOfOnePerson() throws Exception {
        UUID known = aPersonWithoutLogin(email);
        String token = People.resident(subject, email, true);

        ExecutorService threads = Executors.newFixedThreadPool(10);
        List<Callable<Integer>> acts =
                Collections.nCopies(
                        10,
                        () -> as(token).put("/proposals/" + proposal + "/support").statusCode());
        for (Future<Integer> status : threads.invokeAll(acts)) {
            assertThat(status.get()).isEqualTo(204);
        }
        threads.shutdown();

        assertThat(personBehind(subject)).isEqualTo(known);
    }

    @Test
    void anAddressBelongsToTheLoginThatConfirmedItLast() {
        support(People.resident(subject, email, true));
        UUID earlier = personBehind(subject);
        String newLogin = "subject-" + UUID.randomUUID();

        support(People.resident(newLogin, email, true));

        assertThat(emailOf(earlier)).isNull();
        assertThat(emailOf(personBehind(newLogin))).isEqualTo(email);
    }

    private void support(String token) {
        as(token).put("/proposals/" + proposal + "/support").then().statusCode(204);
    }

    private UUID aPersonWithoutLogin(String address) {
        Person person = new Person(null, "Inwoner", address, 0, clock.now());
        QuarkusTransaction.requiringNew().run(() -> persons.persist(person));
        return person.id();
    }

    private UUID personBehind(String login) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.findBySubject(login).orElseThrow().id());
    }

    private String emailOf(UUID person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.findById(person).personalData().email());
    }

    private String displayName(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> persons.findById(person).displayName());
    }
}
