package nl.speelruimte.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.consultation.ActKind;
import org.junit.jupiter.api.Test;

class RegisterDocumentTest {

    private static final Pattern APPENDED = Pattern.compile("Act\\.of\\(\\s*\"([a-z-]+)\"");
    private static final Pattern DOCUMENTED =
            Pattern.compile(
                    "^\\| `([a-z-]+)` \\| [a-z ]+ \\| [^|]+ \\| [^|]+ \\|$", Pattern.MULTILINE);

    @Test
    void theTypesOfActsThatTheCodeNamesAreDescribed() throws IOException {
        Set<String> appended = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = APPENDED.matcher(Files.readString(file));
                while (matcher.find()) {
                    appended.add(matcher.group(1));
                }
            }
        }

        for (ActKind kind : ActKind.values()) {
            appended.add(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        Set<String> documented = new TreeSet<>();
        Matcher matcher = DOCUMENTED.matcher(Files.readString(Path.of("../docs/register.md")));
        while (matcher.find()) {
            documented.add(matcher.group(1));
        }

        assertThat(appended).isNotEmpty();
        assertThat(documented).isEqualTo(appended);
    }
}
