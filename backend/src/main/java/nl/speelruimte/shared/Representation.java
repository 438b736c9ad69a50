package nl.speelruimte.shared;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a public address shows, as written, with its hash as strong entity tag. */
final class Representation {

    private static final String CACHING = "public, max-age=5";

    private final byte[] body;
    private final Map<String, List<Object>> headers;
    private final EntityTag tag;

    /**
     * @param body JSON, not changed afterwards
     * @param headers what its resource says of it; the type is plain JSON where it does not say
     */
    Representation(byte[] body, Map<String, List<Object>> headers) {
        this.body = body;
        this.headers = new HashMap<>(headers);
        this.headers.putIfAbsent(
                HttpHeaders.CONTENT_TYPE, List.of(MediaType.APPLICATION_JSON_TYPE));
        this.tag = new EntityTag(hash(body));
    }

    /** The whole of it, or 304 for who has it already. */
    Response answer(Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(body) : unchanged;
        headers.forEach((name, values) -> values.forEach(value -> answer.header(name, value)));
        return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, CACHING).build();
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest).substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
