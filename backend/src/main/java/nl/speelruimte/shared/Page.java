package nl.speelruimte.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is read by keyset.
 *
 * @param items the rows of this page, in the list's order
 * @param nextCursor where the next page starts, absent on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** Rows a page has where the caller does not say. */
    public static final int DEFAULT_LIMIT = 20;

    /** Most rows a page may have. */
    public static final int MAX_LIMIT = 100;

    /**
     * Cuts a page from rows of which one more than the limit was asked.
     *
     * @param rows at most {@code limit + 1} rows
     * @param cursor the cursor that stands for a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, cursor.apply(items.get(limit - 1)).toString());
    }
}
