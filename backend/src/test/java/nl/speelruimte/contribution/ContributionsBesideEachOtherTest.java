package nl.speelruimte.contribution;

import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import nl.speelruimte.consultation.Consultations;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/**
 * Contributions to one consultation do not wait for each other, but an act waits for all of them.
 */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ContributionsBesideEachOtherTest {

    private static final String POINT = "Welke bomen?";

    @Inject Consultations consultations;
    @Inject EntityManager database;

    @Test
    void oneThatIsBusyLetsOthersGoOnAndKeepsActsWaiting() {
        Published groen = Given.consultation().withOpenPoint(POINT).published();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            consultations.requireUnchanging(groen.slug());

                            creating(People.FATIMA)
                                    .body(Given.newProposal(groen, POINT))
                                    .post("/consultations/" + groen.slug() + "/proposals")
                                    .then()
                                    .statusCode(201);
                            assertThat(actCanGoOn(groen)).isFalse();
                        });
        assertThat(actCanGoOn(groen)).isTrue();
    }

    private boolean actCanGoOn(Published consultation) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Boolean)
                                        database.createNativeQuery(
                                                        """
                                                        select pg_try_advisory_xact_lock(
                                                            hashtextextended('consultation ' || :slug, 0))
                                                        """)
                                                .setParameter("slug", consultation.slug())
                                                .getSingleResult());
    }
}
