package nl.speelruimte.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.speelruimte.shared.Page;

/** Reads a list page by page. */
public final class Lists {

    private Lists() {}

    /** All rows of a list. */
    public static List<Map<String, Object>> walk(String path) {
        return walk(path, Page.MAX_LIMIT);
    }

    /** All rows of a list, so many a page. */
    public static List<Map<String, Object>> walk(String path, int limit) {
        return walk(path, limit, () -> {}, 0);
    }

    /** All rows of a list that somebody may read, so many a page. */
    public static List<Map<String, Object>> walk(
            Supplier<RequestSpecification> reader, String path, int limit) {
        return walk(reader, path, limit, () -> {}, 0);
    }

    /**
     * All rows of a list, while something happens after each of its first pages.
     *
     * @param times after how many pages it happens
     */
    public static List<Map<String, Object>> walk(
            String path, int limit, Runnable meanwhile, int times) {
        return walk(Client::anonymous, path, limit, meanwhile, times);
    }

    private static List<Map<String, Object>> walk(
            Supplier<RequestSpecification> reader,
            String path,
            int limit,
            Runnable meanwhile,
            int times) {
        List<Map<String, Object>> rows = new ArrayList<>();
        String cursor = "";
        for (int page = 0; cursor != null; page++) {
            String next = cursor.isEmpty() ? "" : "&cursor=" + cursor;
            String separator = path.contains("?") ? "&" : "?";
            Response response = reader.get().get(path + separator + "limit=" + limit + next);
            rows.addAll(response.path("items"));
            cursor = response.path("nextCursor");
            if (page < times) {
                meanwhile.run();
            }
        }
        return rows;
    }
}
