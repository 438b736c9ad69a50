package nl.speelruimte.operations;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.speelruimte.shared.PlatformClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Tells who finds a weakness where to report it (RFC 9116). */
@Path("/.well-known/security.txt")
public class SecurityContactResource {

    /** Days that the answer holds; RFC 9116 advises less than a year. */
    private static final int DAYS = 180;

    private final String contact;
    private final String baseUrl;
    private final PlatformClock clock;

    @Inject
    public SecurityContactResource(
            @ConfigProperty(name = "speelruimte.security-contact") String contact,
            @ConfigProperty(name = "speelruimte.base-url") String baseUrl,
            PlatformClock clock) {
        this.contact = contact;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    @Produces("text/plain;charset=utf-8")
    public String get() {
        String expires =
                clock.today()
                        .plusDays(DAYS)
                        .atStartOfDay(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ISO_INSTANT);
        return """
        Contact: %s
        Expires: %s
        Preferred-Languages: nl, en
        Canonical: %s/.well-known/security.txt
        """
                .formatted(contact, expires, baseUrl);
    }
}
