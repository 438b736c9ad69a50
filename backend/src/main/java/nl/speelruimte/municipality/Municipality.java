package nl.speelruimte.municipality;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of the one municipality that runs this installation. */
@ConfigMapping(prefix = "speelruimte.municipality")
public interface Municipality {

    /** Name without "gemeente", for example {@code Waterrijk}. */
    String name();

    /** Address residents can write to. */
    String email();

    /** Address of the accessibility statement of this installation, where it has one. */
    Optional<String> accessibilityStatement();
}
