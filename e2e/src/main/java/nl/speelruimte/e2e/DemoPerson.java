package nl.speelruimte.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Somebody of the demo municipality, as the realm knows her. */
record DemoPerson(String email, String name, String role, String password) {

    private static final String DEFAULT_ROLES = "default-roles-speelruimte";

    /** All of them, in the order of the realm's file. */
    static List<DemoPerson> all() {
        try (InputStream in =
                DemoPerson.class.getResourceAsStream("/realm/speelruimte-users-0.json")) {
            JsonNode users = new ObjectMapper().readTree(in).get("users");
            return StreamSupport.stream(users.spliterator(), false)
                    .filter(user -> user.has("email"))
                    .map(DemoPerson::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoPerson of(JsonNode user) {
        String role = user.get("realmRoles").get(0).asText();
        return new DemoPerson(
                user.get("email").asText(),
                user.get("firstName").asText() + " " + user.get("lastName").asText(),
                role.equals(DEFAULT_ROLES) ? "resident" : role,
                user.get("credentials").get(0).get("value").asText());
    }
}
