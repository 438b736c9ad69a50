package nl.speelruimte.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import nl.speelruimte.shared.Api;

/** Requests to the interface, as somebody. */
public final class Client {

    private Client() {}

    /** A request without login. */
    public static RequestSpecification anonymous() {
        return given().basePath(Api.ROOT).contentType(ContentType.JSON).accept(ContentType.JSON);
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
        return as(person).header("Idempotency-Key", UUID.randomUUID());
    }
}
