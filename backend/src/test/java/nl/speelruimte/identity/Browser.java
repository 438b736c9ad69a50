package nl.speelruimte.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser as far as a login needs one: it keeps cookies for this machine's name (the JDK's jar
 * would hold back Keycloak's, which are for TLS) and says which site a request comes from.
 */
final class Browser {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String SESSION = "q_session";

    private final String home;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private volatile String sessionAttributes;

    Browser(String home) {
        this.home = home;
    }

    /** Another browser with the same session cookie and no other. */
    Browser withCopiedSession() {
        Browser copy = new Browser(home);
        copy.cookies.put(SESSION, session());
        return copy;
    }

    /** The value of the session cookie, or null. */
    String session() {
        return cookies.get(SESSION);
    }

    /** What the session cookie came with. */
    String sessionAttributes() {
        return sessionAttributes;
    }

    void setSession(String value) {
        cookies.put(SESSION, value);
    }

    /** Opens a page of ours and follows all redirects. */
    HttpResponse<String> open(String path) {
        return follow(get(path));
    }

    /** Fetches from a page of ours, following nothing. */
    HttpResponse<String> get(String path) {
        return send(request(home + path).GET());
    }

    /** A write by a script on one of our pages. */
    HttpResponse<String> put(String path) {
        return send(
                request(home + path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", home)
                        .PUT(BodyPublishers.noBody()));
    }

    /** The same, with a body. */
    HttpResponse<String> put(String path, String json) {
        return send(
                request(home + path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .header("Origin", home)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(json)));
    }

    /** Fills in the login page that is shown, up to the last page. */
    HttpResponse<String> logIn(HttpResponse<String> page, String email, String password) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("There is no form on " + page.uri() + ":\n" + page.body());
        }
        String target = form.group(1).replace("&amp;", "&");
        return follow(send(submit(target, Map.of("username", email, "password", password))));
    }

    /** The button on our page, whose policy is to hide the origin; up to the last page. */
    HttpResponse<String> logOut() {
        return follow(
                send(
                        submit(home + "/auth/logout", Map.of())
                                .header("Sec-Fetch-Site", "same-origin")
                                .header("Origin", "null")));
    }

    /** A form as it is sent. */
    static HttpRequest.Builder submit(String address, Map<String, String> fields) {
        String body =
                fields.entrySet().stream()
                        .map(e -> e.getKey() + "=" + encode(e.getValue()))
                        .collect(Collectors.joining("&"));
        return request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address));
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        HttpResponse<String> last = answer;
        while (last.statusCode() / 100 == 3) {
            String location = last.headers().firstValue("Location").orElseThrow();
            last = send(request(last.uri().resolve(location).toString()).GET());
        }
        return last;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        HttpCookie cookie = HttpCookie.parse(header).get(0);
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
        if (cookie.getName().equals(SESSION)) {
            sessionAttributes = header;
        }
    }
}
