package nl.speelruimte.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.speelruimte.shared.Api;

/** Requests to the interface, as somebody. Every answer is held to the contract. */
public final class Client {

    private static final Contract CONTRACT = Contract.committed();

    private Client() {}

    /** A request without login. */
    public static RequestSpecification anonymous() {
        return outsideTheContract().filter(CONTRACT);
    }

    /** A request of a persona. */
    public static RequestSpecification as(People person) {
        return as(person.token());
    }

    /** A request with an access token. */
    public static RequestSpecification as(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** A request of a persona that creates something, with a key of its own. */
    public static RequestSpecification creating(People person) {
        return creating(person.token());
    }

    /** A request with an access token that creates something, with a key of its own. */
    public static RequestSpecification creating(String token) {
        return as(token).header("Idempotency-Key", UUID.randomUUID());
    }

    /** A request on purpose to what the contract does not know, for example an unknown address. */
    public static RequestSpecification outsideTheContract() {
        return given().basePath(Api.ROOT).contentType(ContentType.JSON).accept(ContentType.JSON);
    }
}
