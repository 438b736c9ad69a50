package nl.speelruimte.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.speelruimte.stack.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The papers beside the code say what is there. */
class PapersTest {

    private static final Path ROOT = Project.root();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/publiccodeYmlVersion",
                "/name",
                "/url",
                "/platforms/0",
                "/developmentStatus",
                "/softwareType",
                "/organisation/uri",
                "/legal/license",
                "/maintenance/type",
                "/maintenance/contacts/0/name",
                "/localisation/localisationReady",
                "/localisation/availableLanguages/0",
                "/description/nl/features/0",
                "/description/en/features/0"
            })
    void publiccodeYmlHasWhatItsSchemaRequires(String pointer) throws IOException {
        assertThat(publiccode().at(pointer).asText()).isNotBlank();
    }

    @Test
    void itsDescriptionsAreAsLongAsTheyMayBe() throws IOException {
        for (JsonNode description : publiccode().get("description")) {
            assertThat(description.get("shortDescription").asText()).hasSizeBetween(1, 150);
            assertThat(description.get("longDescription").asText()).hasSizeBetween(150, 10_000);
        }
    }

    @Test
    void everySettingIsExplained() throws IOException {
        String settings = read("backend/src/main/resources/application.properties");
        String explained = read("docs/operations.md");

        assertThat(found("\\$\\{(SPEELRUIMTE_\\w+)", settings))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(explained).contains("`" + name + "`"));
    }

    @Test
    void everyLinkOfThePapersLeadsSomewhere() throws IOException {
        for (Path folder : List.of(ROOT, ROOT.resolve("docs"))) {
            try (Stream<Path> papers = Files.list(folder)) {
                for (Path paper : papers.filter(p -> p.toString().endsWith(".md")).toList()) {
                    assertLinksLeadSomewhere(paper);
                }
            }
        }
    }

    private static void assertLinksLeadSomewhere(Path paper) throws IOException {
        for (String link : found("]\\(([^)#:]+)[^):]*\\)", Files.readString(paper))) {
            assertThat(paper.resolveSibling(link)).as("%s in %s", link, paper).exists();
        }
    }

    private static JsonNode publiccode() throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(read("publiccode.yml")));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
