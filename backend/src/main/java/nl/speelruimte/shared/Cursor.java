package nl.speelruimte.shared;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key of the last row of a page. Opaque to callers.
 *
 * @param rank the first sort key of the row, 0 where rows are sorted by id alone
 * @param id the id of the row
 */
@Schema(type = SchemaType.STRING, description = "nextCursor of the page before")
public record Cursor(long rank, UUID id) {

    private static final int BYTES = 3 * Long.BYTES;

    /** The cursor of a list that is sorted by id alone. */
    public static Cursor of(UUID id) {
        return new Cursor(0, id);
    }

    /**
     * Reads a cursor as received.
     *
     * @throws IllegalArgumentException where it is not one of ours
     */
    public static Cursor fromString(String text) {
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A cursor of " + bytes.length + " bytes");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new Cursor(buffer.getLong(), new UUID(buffer.getLong(), buffer.getLong()));
    }

    @Override
    public String toString() {
        ByteBuffer buffer = ByteBuffer.allocate(BYTES);
        buffer.putLong(rank)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(buffer.array());
    }
}
