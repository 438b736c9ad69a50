package nl.speelruimte.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.speelruimte.stack.Ports;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of who erases herself the real identity provider keeps nothing, however long that takes. */
@QuarkusTest
@TestProfile(AccountRemovalTest.ByHand.class)
class AccountRemovalTest {

    private static final String PASSWORD = "Welkom-allemaal-1";
    private static final String ERASURE = "/api/v1/account/erasure";
    private static final String MEANT = "{\"confirmation\": \"erase-me\"}";

    @ConfigProperty(name = "speelruimte.base-url")
    String home;

    @ConfigProperty(name = "speelruimte.accounts.client-secret")
    String secret;

    @Inject EntityManager database;
    @Inject AccountRemovals removals;
    @Inject AccountRemover remover;

    private final KeycloakAdmin keycloak = new KeycloakAdmin();
    private final String email = "weg-" + UUID.randomUUID() + "@waterrijk.example";
    private String subject;
    private Browser browser;

    @BeforeEach
    void registered() {
        subject = keycloak.newAccount("Wilma", email, PASSWORD);
        browser = new Browser(home);
        logIn(browser);
        assertThat(browser.get("/api/v1/session").body()).contains("Wilma W.");
    }

    @Test
    void anAccountIsRemovedOnceTheProviderIsBackAndItsPasswordOpensNothing() {
        Browser other = new Browser(home);
        logIn(other);

        assertThat(browser.put(ERASURE, MEANT).statusCode()).isEqualTo(204);

        assertThat(browser.get("/api/v1/session").body()).isEqualTo("{}");
        assertThat(other.get("/api/v1/session").body()).isEqualTo("{}");
        away().run();
        assertThat(attempts()).isEqualTo(1);
        assertThat(keycloak.accounts(email)).contains(subject);
        Browser between = new Browser(home);
        assertThat(logIn(between).uri()).hasToString(home + "/?login=failed");
        assertThat(between.session()).isNull();

        remover.run();
        assertThat(keycloak.accounts(email)).as("it waits before it tries again").contains(subject);
        after(Duration.ofMinutes(1));
        remover.run();

        assertThat(keycloak.accounts(email)).isEqualTo("[]");
        HttpResponse<String> page = logIn(new Browser(home));
        assertThat(page.uri().toString()).doesNotStartWith(home);
        assertThat(number("select count(*) from web_session where sub = :subject")).isZero();
    }

    @Test
    void killedAfterItTookAnAccountOrRemovedItTheNextOneGoesOn() {
        browser.put(ERASURE, MEANT);
        assertThat(removals.take()).contains(subject);
        assertThat(removals.take()).as("one back end at a time").isEmpty();
        after(Duration.ofMinutes(1));
        remover.run();
        QuarkusTransaction.requiringNew()
                .run(() -> change("update account_removal set removed_at = null"));
        after(Duration.ofHours(1));

        remover.run();

        assertThat(removals.oldest()).isZero();
        after(AccountRemovals.KEPT);
        remover.run();
        assertThat(number("select count(*) from account_removal where subject = :subject"))
                .isZero();
    }

    @Test
    void withoutConfirmationNothingHappens() {
        for (String body : List.of("{}", "{\"confirmation\": \"\"}", "{\"confirmation\": \"x\"}")) {
            assertThat(browser.put(ERASURE, body).statusCode()).isEqualTo(400);
        }
        assertThat(browser.get("/api/v1/session").body()).contains("Wilma W.");
        assertThat(attempts()).isEqualTo(-1);
    }

    /** A back end that does not reach the identity provider. */
    private AccountRemover away() {
        String nowhere = "http://localhost:" + Ports.free() + "/realms/speelruimte";
        return new AccountRemover(
                removals,
                new IdentityProviderUsers(
                        new ObjectMapper(), Optional.of(nowhere), Optional.of(secret)));
    }

    private HttpResponse<String> logIn(Browser window) {
        return window.logIn(window.open("/auth/login?returnTo=/raad"), email, PASSWORD);
    }

    private long attempts() {
        return number(
                "select coalesce(max(attempts), -1) from account_removal where subject = :subject");
    }

    private long number(String sql) {
        Object found =
                database.createNativeQuery(sql).setParameter("subject", subject).getSingleResult();
        return ((Number) found).longValue();
    }

    /** As if this much time had gone by for the account. */
    private void after(Duration time) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                change(
                                        """
                                        update account_removal set
                                            requested_at = requested_at - interval '%1$d seconds',
                                            next_attempt_at
                                                = next_attempt_at - interval '%1$d seconds',
                                            removed_at = removed_at - interval '%1$d seconds'
                                        """
                                                .formatted(time.toSeconds())));
    }

    private void change(String sql) {
        database.createNativeQuery(sql + " where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    /** Nothing is removed but by the test. */
    public static class ByHand extends RealLogin {

        @Override
        public java.util.Map<String, String> getConfigOverrides() {
            return java.util.Map.of("quarkus.scheduler.enabled", "false");
        }
    }
}
