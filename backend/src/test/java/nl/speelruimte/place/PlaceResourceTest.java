package nl.speelruimte.place;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.speelruimte.shared.Problem;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.testing.Database;
import nl.speelruimte.testing.Given;
import nl.speelruimte.testing.People;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PlaceResourceTest {

    @Inject Places places;
    @Inject PlaceSettings settings;

    @Test
    void anImportedWijkIsListedWithItsBuurten() {
        Given.places("11", "01", "02").body("warnings", empty()).body("districtCount", equalTo(1));

        anonymous()
                .get("/places")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("WK900111", "BU90011101", "BU90011102"))
                .body("items.find { it.code == 'BU90011101' }.districtCode", equalTo("WK900111"));
    }

    @Test
    void aBuurtWithoutItsWijkOfThatYearIsImportedWithAWarning() {
        importing(Given.buurt("BU90011201", 5.30, Given.YEAR))
                .statusCode(200)
                .body("neighbourhoodCount", equalTo(1))
                .body("warnings.code", equalTo(List.of("BU90011201")));
    }

    @Test
    void aFileWithOneFaultChangesNothing() throws Exception {
        String sound = Given.wijk("WK900113", 5.35, Given.YEAR);

        importing(sound + "," + Given.wijk("WK9001", 5.36, Given.YEAR) + "," + sound)
                .statusCode(400)
                .body(
                        "violations.pointer",
                        equalTo(List.of("/features/1/properties/statcode", "/features/2")));

        assertThat(Database.asOwner().number("select count(*) from place where code = 'WK900113'"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileLargerThanAllowedIs413AndChangesNothing(boolean saysItsLength) throws Exception {
        String sound =
                "{\"type\": \"FeatureCollection\", \"features\": ["
                        + Given.wijk("WK900120", 5.80, Given.YEAR)
                        + "]}";
        byte[] body = (sound + " ".repeat(settings.maxBytes())).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response =
                send(
                        saysItsLength
                                ? BodyPublishers.ofByteArray(body)
                                : BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body)));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(Problem.MEDIA_TYPE));
        assertThat(response.body()).contains("body-too-large");
        assertThat(Database.asOwner().number("select count(*) from place where code = 'WK900120'"))
                .isZero();
    }

    @Test
    void importedAgainAPlaceGetsItsNewName() {
        Given.places("14");
        String renamed = Given.wijk("WK900114", 5.40, Given.YEAR).replace("Wijk 14", "Vogelbuurt");

        importing(renamed).statusCode(200);

        anonymous()
                .get("/places")
                .then()
                .body("items.find { it.code == 'WK900114' }.name", equalTo("Vogelbuurt"));
    }

    @Test
    void anOlderYearIsKeptButNotCurrent() throws Exception {
        Given.places("14");
        importing(Given.wijk("WK900115", 5.45, Given.YEAR - 1)).statusCode(200);

        anonymous().get("/places").then().body("items.code", not(hasItem("WK900115")));
        assertThat(Database.asOwner().number("select count(*) from place where code = 'WK900115'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theFilesOfARealMunicipalityAreKept(Samples sample) throws Exception {
        Places own = new Places(Samples.settings(sample.code));
        List<PlaceFile> files =
                List.of(sample.read(sample.wijken()), sample.read(sample.buurten()));

        ImportReport report =
                io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                        .call(() -> new PlaceImport(own).run(files));

        assertThat(report.districtCount()).isEqualTo(sample.districts);
        assertThat(report.neighbourhoodCount()).isEqualTo(sample.neighbourhoods);
        assertThat(report.warnings()).hasSize(sample.neighbourhoods);
        assertThat(own.current()).hasSize(sample.districts + sample.neighbourhoods);
        assertThat(own.borders()).hasSize(sample.districts + sample.neighbourhoods);
    }

    @ParameterizedTest
    @EnumSource
    void aBrokenCopyOfARealMunicipalityIsRefusedWhole(Samples sample) throws Exception {
        PlaceImport imports = new PlaceImport(new Places(Samples.settings(sample.code)));
        String before = kept(sample);

        for (BrokenCopy broken :
                List.of(BrokenCopy.ofWijken(sample), BrokenCopy.ofBuurten(sample))) {
            assertThatThrownBy(() -> imports.run(List.of(sample.read(broken.geoJson()))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> broken.assertNamed(refusal.violations()));
        }
        assertThat(kept(sample)).isEqualTo(before);
    }

    private static String kept(Samples sample) throws Exception {
        return Database.asOwner()
                .column(
                        "select count(*) || ' ' || coalesce(md5(string_agg(p::text, '|' order by"
                                + " code, year)), '') from place p where municipality_code = '"
                                + sample.code
                                + "'")
                .get(0);
    }

    @Test
    void theMapIsGeoJsonAndKeptByItsTag() {
        Given.places("16", "01");

        String tag =
                anonymous()
                        .accept("application/geo+json")
                        .get("/place-features")
                        .then()
                        .statusCode(200)
                        .contentType("application/geo+json")
                        .header("Content-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
                        .body("type", equalTo("FeatureCollection"))
                        .body("features.id", hasItems("WK900116", "BU90011601"))
                        .extract()
                        .header("ETag");
        anonymous()
                .accept("application/geo+json")
                .header("If-None-Match", tag)
                .get("/place-features")
                .then()
                .statusCode(304);
    }

    @Test
    void aBoxLeavesOutWhatLiesOutsideIt() {
        Given.places("17", "01");
        Given.places("18", "01");

        anonymous()
                .get("/place-features?bbox=5.66,52.0,5.68,52.2")
                .then()
                .statusCode(200)
                .body("features.id", hasItems("WK900117", "BU90011701"))
                .body("features.id", not(hasItem("WK900118")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bbox=5,52,6",
                "bbox=6,52,5,53",
                "bbox=a,b,c,d",
                "bbox=5,52,6,NaN",
                "crs=EPSG:28992"
            })
    void aBoxOrSystemThatIsNoneIsRefused(String query) {
        anonymous().get("/place-features?" + query).then().statusCode(400);
    }

    @Test
    void aResidentChoosesHerBuurtAndForgetsIt() {
        Given.places("19", "01");
        String resident = People.newResident();

        as(resident)
                .get("/account/neighbourhood")
                .then()
                .statusCode(200)
                .body("$", equalTo(Map.of()));
        as(resident)
                .body(Map.of("code", "BU90011901"))
                .put("/account/neighbourhood")
                .then()
                .statusCode(204);
        as(resident)
                .get("/account/neighbourhood")
                .then()
                .body("neighbourhood.code", equalTo("BU90011901"));
        as(resident).delete("/account/neighbourhood").then().statusCode(204);
        as(resident).get("/account/neighbourhood").then().body("$", equalTo(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"WK900119", "BU00000000", "Dorpsstraat"})
    void onlyABuurtCanBeChosen(String code) {
        Given.places("19", "01");

        as(People.newResident())
                .body(Map.of("code", code))
                .put("/account/neighbourhood")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasSize(1));
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://localhost:"
                                                + RestAssured.port
                                                + PlaceResource.PATH))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + People.BRAM.token())
                        .header("Content-Type", "application/geo+json")
                        .PUT(body)
                        .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private static ValidatableResponse importing(String features) {
        return Given.importing(features);
    }
}
