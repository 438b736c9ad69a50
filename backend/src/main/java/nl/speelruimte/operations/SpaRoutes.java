package nl.speelruimte.operations;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built screens from a folder, where one is set, in the house style of the municipality.
 * Every address that is no file is a screen's own, and gets the page that starts them.
 */
@ApplicationScoped
public class SpaRoutes {

    private static final String NOT_OURS = "^/(?!api/|auth/|register/|q/|\\.well-known/).*";
    private static final String START_PAGE = "/index.html";
    private static final String ASSETS = "/assets/";
    private static final String THEME = "/theme/";
    private static final String DEFAULT_THEME = "themes/waterrijk";

    /** Types that gain from compression; fonts and pictures are compressed already. */
    private static final Pattern COMPRESSIBLE =
            Pattern.compile("(text/.*|application/(json|javascript)|image/svg\\+xml).*");

    private final Optional<String> folder;
    private final Optional<String> theme;
    private final String policy;

    @Inject
    public SpaRoutes(
            @ConfigProperty(name = "speelruimte.spa-dir") Optional<String> folder,
            @ConfigProperty(name = "speelruimte.theme-dir") Optional<String> theme,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url")
                    Optional<String> identityProvider) {
        this.folder = folder;
        this.theme = theme;
        this.policy = policy(identityProvider);
    }

    void register(@Observes Router router) {
        folder.ifPresent(path -> register(router, Path.of(path).toAbsolutePath()));
    }

    private void register(Router router, Path root) {
        if (!Files.isReadable(root.resolve("index.html"))) {
            throw new IllegalStateException("There are no built screens in " + root + ".");
        }
        Path style = theme.map(Path::of).orElse(root.resolve(DEFAULT_THEME)).toAbsolutePath();
        if (!Files.isReadable(style.resolve("theme.css"))) {
            throw new IllegalStateException("There is no theme.css in " + style + ".");
        }
        router.route(THEME + "*")
                .order(-2)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::addHeaders)
                .handler(files(style))
                .handler(context -> context.response().setStatusCode(404).end());
        router.routeWithRegex(NOT_OURS)
                .order(-1)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::addHeaders)
                .handler(files(root))
                .handler(SpaRoutes::toStartPage);
    }

    private static StaticHandler files(Path folder) {
        return StaticHandler.create(FileSystemAccess.ROOT, folder.toString())
                .setCachingEnabled(false)
                .setIncludeHidden(false);
    }

    private void addHeaders(RoutingContext context) {
        boolean hashedName = context.normalizedPath().startsWith(ASSETS);
        context.addHeadersEndHandler(
                end -> {
                    MultiMap headers = context.response().headers();
                    headers.set("Content-Security-Policy", policy);
                    headers.set("Referrer-Policy", "same-origin");
                    headers.set("Strict-Transport-Security", "max-age=31536000");
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.set("X-Frame-Options", "DENY");
                    headers.set(
                            HttpHeaders.CACHE_CONTROL,
                            hashedName && context.response().getStatusCode() < 400
                                    ? "public, max-age=31536000, immutable"
                                    : "no-cache");
                    compress(headers);
                });
        context.next();
    }

    /** The server compresses what is not marked as being in its final encoding. */
    private static void compress(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && COMPRESSIBLE.matcher(type).matches()) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
            headers.set(HttpHeaders.VARY, "Accept-Encoding");
        }
    }

    private static void toStartPage(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.substring(path.lastIndexOf('/')).contains(".")) {
            context.response().setStatusCode(404).end();
        } else {
            context.reroute(START_PAGE);
        }
    }

    /**
     * Logging out submits a form to us that ends at the identity provider, so its origin is named.
     */
    private static String policy(Optional<String> identityProvider) {
        String formTargets =
                identityProvider
                        .map(URI::create)
                        .map(uri -> " " + uri.getScheme() + "://" + uri.getAuthority())
                        .orElse("");
        return "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self';"
                + " img-src 'self' data:; connect-src 'self'; manifest-src 'self';"
                + " base-uri 'none'; form-action 'self'"
                + formTargets
                + "; frame-ancestors 'none'";
    }
}
