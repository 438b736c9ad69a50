package nl.speelruimte.register;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.verifier.SignedNote;
import nl.speelruimte.verifier.Tiles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * The register as C2SP tlog-tiles describes it, for verifiers that nobody here wrote. Every site
 * may read it.
 */
@Path("/register")
public class RegisterResource {

    private static final String IMMUTABLE = "public, max-age=31536000, immutable";
    private static final String BRIEF = "public, max-age=1";
    private static final int MAX_LEVEL = 63;

    private final DataSource database;
    private final EntryList acts;

    @Inject
    public RegisterResource(DataSource database, EntryList acts) {
        this.database = database;
        this.acts = acts;
    }

    @GET
    @Path("checkpoint")
    @PermitAll
    @Operation(hidden = true)
    public Response checkpoint() throws SQLException {
        try (Connection connection = database.getConnection()) {
            SignedNote note =
                    new LogStore(connection)
                            .last()
                            .orElseThrow(() -> Refusal.notFound("checkpoint"));
            return open(note.toString(), "text/plain; charset=utf-8", BRIEF);
        }
    }

    @GET
    @Path("tile/{level:[0-9]+}/{number:.+}")
    @PermitAll
    @Operation(hidden = true)
    public Response tile(@PathParam("level") String level, @PathParam("number") String number)
            throws SQLException {
        Span span = Span.parse(number);
        int depth = level.length() > 2 ? MAX_LEVEL + 1 : Integer.parseInt(level);
        if (depth > MAX_LEVEL || !level.equals(String.valueOf(depth))) {
            throw Refusal.notFound("tile");
        }
        try (Connection connection = database.getConnection()) {
            List<byte[]> hashes =
                    new LogStore(connection).hashes(depth, span.from(), span.from() + span.width());
            require(hashes, span);
            ByteArrayOutputStream tile = new ByteArrayOutputStream();
            hashes.forEach(tile::writeBytes);
            return open(tile.toByteArray(), MediaType.APPLICATION_OCTET_STREAM, IMMUTABLE);
        }
    }

    @GET
    @Path("tile/entries/{number:.+}")
    @PermitAll
    @Operation(hidden = true)
    public Response entries(@PathParam("number") String number) throws SQLException {
        Span span = Span.parse(number);
        try (Connection connection = database.getConnection()) {
            List<byte[]> entries =
                    new LogStore(connection).entries(span.from(), span.from() + span.width());
            require(entries, span);
            return open(Tiles.bundle(entries), MediaType.APPLICATION_OCTET_STREAM, IMMUTABLE);
        }
    }

    /** The texts and salts of a bundle's entries, as far as they were neither erased nor hidden. */
    @GET
    @Path("texts/{number:.+}")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Response texts(@PathParam("number") String number) {
        Span span = Span.parse(number);
        return open(
                acts.texts(span.from(), span.from() + Tiles.WIDTH),
                MediaType.APPLICATION_JSON,
                BRIEF);
    }

    private static void require(List<byte[]> found, Span span) {
        if (found.size() < span.width()) {
            throw Refusal.notFound("tile");
        }
    }

    private static Response open(Object entity, String type, String caching) {
        return Response.ok(entity, type)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    /** The hashes or entries that a path asks for. */
    private record Span(long from, int width) {

        static Span parse(String path) {
            String[] parts = path.split("\\.p/", 2);
            String digits = parts[0].replaceAll("[x/]", "");
            if (!digits.matches("[0-9]{3,15}")) {
                throw Refusal.notFound("tile");
            }
            long number = Long.parseLong(digits);
            boolean isWhole = parts.length == 1;
            if (!Tiles.number(number).equals(parts[0])
                    || (!isWhole && !parts[1].matches("[1-9][0-9]{0,2}"))) {
                throw Refusal.notFound("tile");
            }
            int width = isWhole ? Tiles.WIDTH : Integer.parseInt(parts[1]);
            if (!isWhole && width >= Tiles.WIDTH) {
                throw Refusal.notFound("tile");
            }
            return new Span(number * Tiles.WIDTH, width);
        }
    }
}
