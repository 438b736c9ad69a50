package nl.speelruimte.operations;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static nl.speelruimte.testing.Client.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.CapturedLog;
import nl.speelruimte.testing.FailingResource;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class RequestTrailTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Inject EntityManager database;

    private CapturedLog log;

    @BeforeEach
    void listen() {
        log = CapturedLog.start();
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    @Test
    void theIdOfTheProxyStandsInAnswerAndLog() {
        String answered =
                outsideTheContract()
                        .header(RequestTrail.HEADER, ID)
                        .get(FailingResource.PATH)
                        .then()
                        .statusCode(500)
                        .extract()
                        .header(RequestTrail.HEADER);

        assertThat(answered).isEqualTo(ID);
        assertThat(log.lines())
                .anyMatch(line -> line.startsWith(ID + " Unexpected failure"))
                .anyMatch(line -> line.startsWith(ID + " GET FailingResource.fail: 500"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan.de.wit@waterrijk.example", "1234", "zzzzzzzzzzzzzzzzzzzz"})
    void anIdThatCouldNameSomebodyIsReplaced(String given) {
        String answered =
                anonymous()
                        .header(RequestTrail.HEADER, given)
                        .get("/municipality")
                        .header(RequestTrail.HEADER);

        assertThat(answered).matches("[0-9a-f]{32}");
    }

    @Test
    void everyAnswerHasAnIdOfItsOwn() {
        assertThat(anonymous().get("/municipality").header(RequestTrail.HEADER))
                .isNotEqualTo(anonymous().get("/municipality").header(RequestTrail.HEADER));
        assertThat(outsideTheContract().get("/nothing/").header(RequestTrail.HEADER)).isNotNull();
    }

    @Test
    void aChangeAndARefusalAreOneLineEach() {
        Published consultation =
                Given.consultation().collecting().withOpenPoint("Looproute").published();
        Given.proposal(consultation, "Looproute", People.JAN);
        creating(People.JAN)
                .body(Map.of())
                .post("/consultations/" + consultation.slug() + "/proposals");

        assertThat(log.lines())
                .filteredOn(line -> line.contains("ConsultationProposalResource.submit"))
                .hasSize(2)
                .anyMatch(line -> line.contains(": 201 ("))
                .anyMatch(line -> line.contains(": 400 invalid-input ("));
    }

    @Test
    void theLogHoldsNoPersonalData() {
        String subject = "kees-" + UUID.randomUUID();
        String token = People.token(subject, "Kees", "Ottevanger", "resident");
        Published consultation =
                Given.consultation().collecting().withOpenPoint("Looproute").published();
        Map<String, Object> proposal = new HashMap<>(Given.newProposal(consultation, "Looproute"));
        proposal.put("title", "Bel mij: 06 1234 5678");
        proposal.put("text", "Ik woon op Kadeplein 12.");
        String proposals = "/consultations/" + consultation.slug() + "/proposals";
        creating(token).body(proposal).post(proposals).then().statusCode(201);
        proposal.put("title", "Kadeplein 12 ".repeat(20));
        creating(token).body(proposal).post(proposals).then().statusCode(400);
        creating(token).body("{\"title\": \"Kadeplein 12\"").post(proposals);
        as(token + "garbage").get("/session");
        anonymous().cookie("q_session", "secret-of-ottevanger").get("/session");
        outsideTheContract().get("/persons/ottevanger@waterrijk.example").then().statusCode(404);
        outsideTheContract().queryParam("q", "ottevanger").delete("/municipality");
        refusedByTheDatabase(subject);

        assertThat(log.lines()).isNotEmpty();
        for (String planted :
                List.of(
                        "Kees",
                        "ttevanger",
                        subject,
                        subject + "@waterrijk.example",
                        "06 1234",
                        "Kadeplein",
                        token,
                        token.substring(token.length() - 20))) {
            assertThat(log.lines()).noneMatch(line -> line.contains(planted));
        }
    }

    /** Fails as a rule of the database that the code did not see coming. */
    private void refusedByTheDatabase(String subject) {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () ->
                                                        database.createNativeQuery(
                                                                        """
                                                                        insert into person
                                                                        select :id, subject,
                                                                            display_name, language
                                                                        from person
                                                                        where subject = :subject
                                                                        """)
                                                                .setParameter(
                                                                        "id", UUID.randomUUID())
                                                                .setParameter("subject", subject)
                                                                .executeUpdate()))
                .satisfies(
                        e -> Logger.getLogger(getClass()).error("As unexpected failures are", e));
    }
}
