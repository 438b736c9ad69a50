package nl.speelruimte.register;

import static io.restassured.RestAssured.given;
import static nl.speelruimte.testing.Client.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.Given.Published;
import nl.speelruimte.testing.Lists;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import nl.speelruimte.verifier.Checkpoint;
import nl.speelruimte.verifier.MerkleTree;
import nl.speelruimte.verifier.NoteKey;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class SequencerTest {

    @Inject Sequencer sequencer;

    @Test
    void anActGetsItsPlaceUnderASignedCheckpoint() {
        String proposal = proposal();
        sequencer.run();

        JsonPath act = anonymous().get("/register/entries?subject=" + proposal).jsonPath();
        JsonPath register = anonymous().get("/register").jsonPath();

        SignedNote note = SignedNote.parse(register.getString("checkpoint"));
        List<NoteKey> keys =
                register.getList("keys", String.class).stream().map(NoteKey::parse).toList();
        assertThat(note.isSignedBy(keys)).isTrue();
        assertThat(act.getString("items[0].type")).isEqualTo("proposal-submitted");
        assertThat(Checkpoint.parse(note.text()).size())
                .isGreaterThan(act.getLong("items[0].index"));
    }

    @Test
    void theServedTilesAndEntriesMakeTheSignedRoot() {
        proposal();
        sequencer.run();
        String note = open("checkpoint").asString();
        Checkpoint checkpoint = Checkpoint.parse(SignedNote.parse(note).text());

        MerkleTree tree = new MerkleTree();
        long bundles = (checkpoint.size() + Tiles.WIDTH - 1) / Tiles.WIDTH;
        for (long bundle = 0; bundle < bundles; bundle++) {
            int width = Tiles.width(0, bundle, checkpoint.size());
            var entries = Tiles.entries(open(Tiles.entriesPath(bundle, width)).asByteArray());
            var hashes = Tiles.hashes(open(Tiles.path(0, bundle, width)).asByteArray());
            for (int i = 0; i < width; i++) {
                assertThat(MerkleTree.leafHash(entries.get(i))).isEqualTo(hashes.get(i));
                tree.add(hashes.get(i));
            }
        }

        assertThat(Checkpoint.of(checkpoint.origin(), tree)).isEqualTo(checkpoint);
    }

    @Test
    void whatNeverChangesMayBeKeptForLong() {
        proposal();
        sequencer.run();

        assertThat(open("tile/0/000.p/1").getHeader("Cache-Control")).contains("immutable");
        assertThat(open("tile/entries/000.p/1").getHeader("Cache-Control")).contains("immutable");
        assertThat(open("checkpoint").getHeader("Cache-Control")).isEqualTo("public, max-age=1");
        assertThat(open("checkpoint").getHeader("Content-Type"))
                .isEqualToIgnoringCase("text/plain; charset=utf-8");
        assertThat(open("tile/0/000.p/1").getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/0/999",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/0",
                "tile/00/000.p/1",
                "tile/64/000.p/1",
                "tile/5/000.p/1",
                "tile/0/x000/000.p/1",
                "tile/entries/999",
                "nothing"
            })
    void aTileThatIsNotThereIsNotFound(String path) {
        assertThat(given().get("/register/" + path).statusCode()).isEqualTo(404);
    }

    @Test
    void actsAreFoundByConsultationTypeAndPeriod() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        Given.proposal(groen, "Welke bomen?", People.FATIMA);
        sequencer.run();
        String id = anonymous().get("/consultations/" + groen.slug()).path("id");

        List<Map<String, Object>> acts = Lists.walk("/register/entries?consultation=" + id, 1);

        assertThat(acts.stream().map(act -> act.get("type")))
                .containsExactly("proposal-submitted", "consultation-published");
        assertThat(Lists.walk("/register/entries?type=proposal-submitted&consultation=" + id))
                .hasSize(1);
        assertThat(Lists.walk("/register/entries?to=2020-01-01&consultation=" + id)).isEmpty();
        assertThat(Lists.walk("/register/entries?cardVersion=1&subject=" + id)).hasSize(1);
        assertThat(Lists.walk("/register/entries?cardVersion=2&consultation=" + id)).isEmpty();
        assertThat(Lists.walk("/register/entries?from=2020-01-01&consultation=" + id)).hasSize(2);
    }

    @Test
    void anActIsShownWithItsTexts() {
        String proposal = proposal();
        sequencer.run();

        JsonPath act = anonymous().get("/register/entries?subject=" + proposal).jsonPath();
        long index = act.getLong("items[0].index");
        JsonPath one = anonymous().get("/register/entries/" + index).jsonPath();

        assertThat(one.getList("texts.name")).containsExactly("text", "title");
        JsonPath entry = JsonPath.from(one.getString("entry"));
        for (int i = 0; i < 2; i++) {
            byte[] salt = HexFormat.of().parseHex(one.getString("texts[" + i + "].salt"));
            assertThat(Register.saltedHash(salt, one.getString("texts[" + i + "].text")))
                    .isEqualTo(entry.getString("texts." + one.getString("texts[" + i + "].name")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"register_leaf", "register_node", "register_checkpoint"})
    void notEvenTheOwnerChangesWhatIsWritten(String table) {
        sequencer.run();
        String column = table.equals("register_checkpoint") ? "root" : "hash";
        for (Database database : List.of(Database.asOwner(), Database.asPlatform())) {
            for (String sql :
                    List.of(
                            "update " + table + " set " + column + " = " + column,
                            "delete from " + table,
                            "truncate " + table)) {
                assertThatThrownBy(() -> database.run(sql)).isInstanceOf(SQLException.class);
            }
        }
    }

    private static String proposal() {
        Published groen = Given.consultation().withOpenPoint("Welke bomen?").published();
        return Given.proposal(groen, "Welke bomen?", People.FATIMA);
    }

    private static Response open(String path) {
        return given().get("/register/" + path).then().statusCode(200).extract().response();
    }
}
