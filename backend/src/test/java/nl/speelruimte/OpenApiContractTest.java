package nl.speelruimte;

import static nl.speelruimte.testing.Client.anonymous;
import static nl.speelruimte.testing.Client.outsideTheContract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import nl.speelruimte.testing.Contract;
import nl.speelruimte.testing.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The committed contract is what the code says, and what the platform does. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class OpenApiContractTest {

    private static final Path BUILT = Path.of("target", "openapi", "openapi.json");
    private static final String UPDATE =
            "./mvnw -pl stack,verifier,backend test -Dtest=OpenApiContractTest -Dcontract.update"
                    + " -Dsurefire.failIfNoSpecifiedTests=false";

    private final Contract contract = Contract.committed();

    @BeforeAll
    static void updateWhereAsked() throws IOException {
        if (System.getProperty("contract.update") != null) {
            Files.copy(BUILT, Contract.FILE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void theCommittedContractIsTheOneTheBuildWrites() throws IOException {
        assertThat(Files.mismatch(BUILT, Contract.FILE))
                .as("First byte in which %s differs; update it with: %s", Contract.FILE, UPDATE)
                .isEqualTo(-1);
    }

    @Test
    void thePlatformServesTheContract() throws IOException {
        String served = outsideTheContract().get("/openapi.json").asString();

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(served)).isEqualTo(json.readTree(Files.readString(Contract.FILE)));
    }

    @Test
    void anAnswerWithAFieldMoreThanDeclaredIsRefused() throws IOException {
        Response honest = anonymous().get("/municipality");
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(honest.asString());
        body.put("mayor", "Eva");

        assertRefused(altered(honest).setBody(body.toString()), "mayor");
    }

    @Test
    void anAnswerWithoutARequiredFieldIsRefused() throws IOException {
        Response honest = anonymous().get("/municipality");
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(honest.asString());
        body.remove("name");

        assertRefused(altered(honest).setBody(body.toString()), "name");
    }

    @Test
    void anUndeclaredStatusOrTypeIsRefused() {
        Response honest = anonymous().get("/municipality");

        assertRefused(altered(honest).setStatusCode(299), "undeclared status 299");
        assertRefused(altered(honest).setContentType("text/plain"), "undeclared type text/plain");
    }

    @Test
    void anAnswerWithoutARequiredHeaderIsRefused() {
        Response honest = anonymous().get("/municipality");

        assertRefused(altered(honest).setHeaders(new Headers()), "answered 200 without");
    }

    @Test
    void anUndeclaredOperationIsRefused() {
        Response honest = anonymous().get("/municipality");

        assertThatThrownBy(() -> contract.check("GET", "/api/v1/mayor", honest))
                .hasMessageContaining("is no operation of the contract");
    }

    private static ResponseBuilder altered(Response honest) {
        return new ResponseBuilder().clone(honest);
    }

    private void assertRefused(ResponseBuilder answer, String why) {
        assertThatThrownBy(() -> contract.check("GET", "/api/v1/municipality", answer.build()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(why);
    }
}
