package nl.speelruimte.register;

import static nl.speelruimte.testing.Client.as;
import static nl.speelruimte.testing.Client.creating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Given.SavedDraft;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class RegisterTest {

    @Inject Register register;
    @Inject Sequencer sequencer;

    private final Database database = Database.asPlatform();

    @Test
    void publishingIsEnteredOnceWithItsFacts() throws SQLException, IOException {
        SavedDraft draft =
                Given.consultation().withFixedPoint("Vast").withOpenPoint("Open?").saved();
        long before = entries();

        String id = publish(draft, "PARTICIPATION").path("id");

        assertThat(entries()).isEqualTo(before + 1);
        JsonNode entry = entryOn(id);
        assertThat(entry.get("type").asText()).isEqualTo("consultation-published");
        assertThat(entry.at("/facts/actor").asText()).isEqualTo("official");
        assertThat(entry.at("/facts/cardVersion").asInt()).isEqualTo(1);
        assertThat(entry.at("/facts/points/0/marker").asText()).isEqualTo("FIXED");
        assertThat(entry.at("/facts/points/1/open").isMissingNode()).isTrue();
        assertThat(entry.at("/facts/promise/answerTermDays").asInt()).isEqualTo(42);
        assertThat(Instant.parse(entry.get("time").asText())).isBefore(Instant.now());
    }

    @Test
    void aProposalIsEnteredOnceWithoutItsAuthorOrItsText() throws SQLException, IOException {
        Published groen = Given.consultation().withOpenPoint("Open?").published();
        long before = entries();

        String id = Given.proposal(groen, "Open?", People.FATIMA);

        assertThat(entries()).isEqualTo(before + 1);
        JsonNode entry = entryOn(id);
        assertThat(entry.get("type").asText()).isEqualTo("proposal-submitted");
        assertThat(entry.at("/facts/decisionPoint").asText()).isEqualTo(groen.point("Open?"));
        assertThat(entry.toString()).doesNotContain("Fatima").doesNotContain("bankje");
    }

    @Test
    void everyEntryIsCanonicalJson() throws SQLException, IOException {
        String id = Given.proposal(openConsultation(), "Open?", People.FATIMA);

        String bytes = bytesOn(id);

        Object value = new ObjectMapper().readValue(bytes, Map.class);
        assertThat(bytes.getBytes(StandardCharsets.UTF_8)).isEqualTo(CanonicalJson.bytes(value));
    }

    @Test
    void everyEntryGetsItsPlaceOnce() throws SQLException {
        String id = Given.proposal(openConsultation(), "Open?", People.FATIMA);
        sequencer.run();
        sequencer.run();

        assertThat(
                        database.number(
                                "select count(*) from register_leaf where subject = '" + id + "'"))
                .isEqualTo(1);
        assertThat(
                        database.number(
                                "select count(*) from register_pending join register_leaf"
                                        + " using (entry_id)"))
                .isZero();
    }

    @Test
    void theEntryHoldsTheSaltedHashesOfTheKeptTexts() throws SQLException, IOException {
        String id = Given.proposal(openConsultation(), "Open?", People.FATIMA);

        JsonNode hashes = entryOn(id).get("texts");
        for (String name : List.of("title", "text")) {
            String where =
                    " from register_text where subject = '" + id + "' and name = '" + name + "'";
            String salt = database.column("select encode(salt, 'hex')" + where).get(0);
            String text = database.column("select text" + where).get(0);

            assertThat(hashes.get(name).asText())
                    .isEqualTo(Register.saltedHash(HexFormat.of().parseHex(salt), text));
        }
        assertThat(hashes).hasSize(2);
    }

    @Test
    void noTwoTextsShareTheirSalt() throws SQLException {
        Published groen = openConsultation();
        List<String> salts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            String id = Given.proposal(groen, "Open?", People.FATIMA);
            salts.addAll(
                    database.column(
                            "select encode(salt, 'hex') from register_text where subject = '"
                                    + id
                                    + "'"));
        }

        assertThat(salts).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void supportIsNotEntered() throws SQLException {
        String id = Given.proposal(openConsultation(), "Open?", People.FATIMA);
        long before = entries();

        as(People.JAN).put("/proposals/" + id + "/support").then().statusCode(204);
        as(People.JAN).delete("/proposals/" + id + "/support").then().statusCode(204);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void whatIsRefusedIsNotEntered() throws SQLException {
        SavedDraft incomplete = Given.consultation().saved();
        Published groen =
                Given.consultation().withFixedPoint("Vast").withOpenPoint("Open?").published();
        long before = entries();

        publish(incomplete, "PARTICIPATION").then().statusCode(409);
        creating(People.FATIMA)
                .body(Given.newProposal(groen, "Vast"))
                .post("/consultations/" + groen.slug() + "/proposals")
                .then()
                .statusCode(409);

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void anActThatIsRolledBackIsNotEntered() throws SQLException {
        long before = entries();

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    register.append(act());
                                                    throw new IllegalStateException("later");
                                                }))
                .hasMessage("later");

        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void outsideATransactionNothingIsEntered() {
        assertThatThrownBy(() -> register.append(act()))
                .hasMessageContaining("Transaction is required");
    }

    @Test
    void anEntryOverTheLargestLengthIsRefused() {
        Act large = act().fact("large", "a".repeat(Register.MAX_ENTRY_BYTES));

        assertThatThrownBy(
                        () -> QuarkusTransaction.requiringNew().run(() -> register.append(large)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register_entry set bytes = 'x'",
                "delete from register_entry",
                "truncate register_entry cascade",
                "drop table register_entry cascade",
                "alter table register_entry disable trigger all",
                "update card_version set number = 9",
                "delete from card_version",
                "truncate card_version cascade",
                "update register_text set text = ''",
                "update portfolio_holder set name = 'Iemand anders'",
                "delete from contribution",
                "delete from consultation",
                "create table mine (id uuid)",
            })
    void thePlatformsRoleMayNot(String sql) {
        assertThatThrownBy(() -> database.run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update register_entry set bytes = 'xx'",
                "delete from register_entry",
                "truncate register_entry cascade",
                "update card_version set number = 9",
                "delete from card_version",
                "truncate card_version cascade",
            })
    void evenTheOwnerMayNot(String sql) {
        assertThatThrownBy(() -> Database.asOwner().run(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("append-only");
    }

    private static Act act() {
        return Act.of("proposal-submitted", UUID.randomUUID(), Instant.now());
    }

    private static Published openConsultation() {
        return Given.consultation().withOpenPoint("Open?").published();
    }

    private static Response publish(SavedDraft draft, String purpose) {
        return as(People.SANNE)
                .header("If-Match", draft.etag())
                .body(Map.of("purpose", purpose))
                .post("/drafts/" + draft.id() + "/publication");
    }

    private long entries() throws SQLException {
        return database.number("select count(*) from register_entry");
    }

    private JsonNode entryOn(String subject) throws SQLException, IOException {
        return new ObjectMapper().readTree(bytesOn(subject));
    }

    private String bytesOn(String subject) throws SQLException {
        List<String> found =
                database.column(
                        "select convert_from(bytes, 'UTF8') from register_entry where"
                                + " convert_from(bytes, 'UTF8')::jsonb ->> 'subject' = '"
                                + subject
                                + "'");
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
