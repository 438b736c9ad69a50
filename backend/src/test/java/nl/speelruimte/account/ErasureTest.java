package nl.speelruimte.account;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.shared.HoldsPersonalData;
import nl.speelruimte.shared.Role;
import nl.speelruimte.testing.Answering;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;

/** After erasure no table holds a word of the person, and no total has changed. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class ErasureTest {

    @Inject @All List<HoldsPersonalData> holders;
    @Inject Persons persons;

    private final Database database = Database.asPlatform();

    /** A word that stands in all this person is called and writes, and nowhere else. */
    private final String mark = "Q" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void ofAResidentNothingIsLeftButTotals() throws SQLException {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String other = Given.proposal(groen, "Welke bomen?", People.FATIMA);
        String resident = People.token(mark, mark, "de Wit", Role.RESIDENT);
        Map<String, Object> proposal = Given.newProposal(groen, "Welke bomen?");
        proposal.put("title", "Voorstel van " + mark);
        proposal.put("text", "Ik ben " + mark + " en ik wil graag een bankje.");
        String own =
                as(resident)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(proposal)
                        .post("/consultations/" + groen.slug() + "/proposals")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("proposal.id");
        as(resident).put("/proposals/" + other + "/support").then().statusCode(204);
        Given.comment(other, resident, "Ik ben " + mark + " en ik ben het hiermee eens.");
        Answering.answered(groen, own);
        assertThat(database.columnsWith(mark)).contains("comment.text");
        long entries = database.number("select count(*) from register_entry");

        erase(mark);

        assertThat(database.columnsWith(mark)).isEmpty();
        assertThat(database.number("select count(*) from register_entry")).isEqualTo(entries);
        anonymous().get("/proposals/" + other).then().body("supportCount", equalTo(1));
        anonymous()
                .get("/proposals/" + own)
                .then()
                .statusCode(200)
                .body("author", equalTo(""))
                .body("title", equalTo(""))
                .body("text", equalTo(""));
        anonymous().get("/consultations/" + groen.slug()).then().body("proposalCount", equalTo(2));
        anonymous()
                .get("/proposals/" + other + "/comments")
                .then()
                .body("items.author", equalTo(List.of("")))
                .body("items.text", equalTo(List.of("")));
        anonymous()
                .get("/contributions/" + own + "/answer")
                .then()
                .statusCode(200)
                .body("text", equalTo(Answering.REASON));
    }

    @Test
    void ofAnOfficialTheNameGoesAndTheConsultationStays() throws SQLException {
        String official = People.token(mark, mark, "Bakker", Role.OFFICIAL);
        SavedDraft draft = Given.consultation().withOpenPoint("Welke bomen?").saved();
        String slug =
                as(official)
                        .header("If-Match", draft.etag())
                        .body(Map.of("purpose", "PARTICIPATION"))
                        .post("/drafts/" + draft.id() + "/publication")
                        .then()
                        .statusCode(201)
                        .body("official.name", equalTo(mark + " Bakker"))
                        .extract()
                        .path("slug");

        erase(mark);

        assertThat(database.columnsWith(mark)).isEmpty();
        anonymous()
                .get("/consultations/" + slug)
                .then()
                .statusCode(200)
                .body("official.name", equalTo(""))
                .body("official.function", equalTo("projectleider groen"));
    }

    @Test
    void anExportHoldsWhatThePersonBroughtIn() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        String resident = People.token(mark, mark, "de Wit", Role.RESIDENT);
        String own = Given.proposal(groen, "Welke bomen?", resident);
        as(resident).put("/proposals/" + own + "/support").then().statusCode(204);

        String exported =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    UUID person = person(mark);
                                    return holders.stream()
                                            .map(holder -> holder.export(person).toString())
                                            .toList()
                                            .toString();
                                });

        assertThat(exported)
                .contains(mark + " W.", mark + "@waterrijk.example", "Een bankje bij de vijver")
                .contains("supportedProposals=[" + own);
    }

    @Test
    void everyFeatureHasItsOwnHeading() {
        assertThat(holders.stream().map(HoldsPersonalData::heading).toList())
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    private void erase(String subject) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            UUID person = person(subject);
                            holders.forEach(holder -> holder.erase(person));
                        });
    }

    private UUID person(String subject) {
        return persons.findBySubject(subject).orElseThrow().id();
    }
}
