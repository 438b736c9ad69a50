package nl.speelruimte.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.speelruimte.stack.Project;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The containers, as far as that can be checked without a container engine. */
class ComposeTest {

    private static final Path ROOT = Project.root();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:[?-])?([^}]*)}");
    private static final Pattern REQUIRED = Pattern.compile("^(\\w+)=(.*)$", Pattern.MULTILINE);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theComposeFileFollowsTheComposeSpecification() throws IOException {
        JsonNode misspelt = compose();
        ((ObjectNode) misspelt.at("/services/backend")).put("restrat", "always");

        assertThat(faults(compose())).isEmpty();
        assertThat(faults(misspelt)).isNotEmpty();
    }

    @Test
    void nothingSecretHasADefaultAndTheExampleNamesAllThatIsRequired() throws IOException {
        Set<String> required = new TreeSet<>();
        Matcher variable = VARIABLE.matcher(read("docker-compose.yml"));
        while (variable.find()) {
            if (":?".equals(variable.group(2))) {
                required.add(variable.group(1));
            } else {
                assertThat(variable.group(1)).doesNotContain("PASSWORD", "SECRET");
            }
        }
        Map<String, String> example =
                REQUIRED.matcher(read(".env.example"))
                        .results()
                        .collect(Collectors.toMap(line -> line.group(1), line -> line.group(2)));

        assertThat(example.keySet()).containsExactlyInAnyOrderElementsOf(required);
        assertThat(example.values()).allMatch(String::isEmpty);
    }

    @Test
    void everyContainerIsReadOnlyAndWithoutPrivileges() throws IOException {
        for (JsonNode service : compose().get("services")) {
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.path("cap_drop").toString()).isEqualTo("[\"ALL\"]");
            assertThat(service.path("security_opt").toString()).contains("no-new-privileges");
            assertThat(service.path("privileged").asBoolean()).isFalse();
        }
        for (String image : List.of("backend", "frontend", "keycloak")) {
            assertThat(read("deploy/" + image + ".Dockerfile")).contains("HEALTHCHECK");
        }
    }

    @Test
    void itRunsTheVersionsThatTheTestsRunOn() throws IOException {
        String pom = read("pom.xml");
        String keycloak = property(pom, "keycloak.version");
        String postgres = property(pom, "postgresql.binaries.version").replaceAll("\\.0$", "");

        assertThat(read("deploy/keycloak.Dockerfile")).contains("keycloak:" + keycloak);
        assertThat(compose().at("/services/postgres/image").asText())
                .isEqualTo("postgres:" + postgres);
    }

    @Test
    void theRealmFindsEveryValueItAsksFor() throws IOException {
        Matcher placeholder =
                VARIABLE.matcher(read("stack/src/main/resources/realm/speelruimte-realm.json"));
        JsonNode given = compose().at("/services/keycloak/environment");
        while (placeholder.find()) {
            String name = placeholder.group(1);
            if (name.startsWith("SPEELRUIMTE_")) {
                assertThat(given.has(name)).as(name).isTrue();
            }
        }
    }

    @Test
    void theScriptOfTheDatabaseServerMakesTheRolesThatTheTestsHave() throws IOException {
        String ours = read("stack/src/main/java/nl/speelruimte/stack/Postgres.java");
        List<String> statements =
                read("deploy/postgres/roles.sh")
                        .lines()
                        .filter(line -> line.matches("(CREATE|REVOKE|GRANT) .*"))
                        .map(line -> line.replaceAll(":'\\w+'", "'%s'"))
                        .toList();

        assertThat(statements).hasSize(7).allMatch(ours::contains);
    }

    private static List<?> faults(JsonNode compose) throws IOException {
        try (InputStream specification =
                ComposeTest.class.getResourceAsStream("/compose-spec.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(specification, InputFormat.JSON)
                    .validate(compose);
        }
    }

    private static JsonNode compose() throws IOException {
        return JSON.valueToTree(new Yaml().load(read("docker-compose.yml")));
    }

    private static String property(String pom, String name) {
        return pom.replaceAll("(?s).*<" + name + ">([^<]*)</.*", "$1");
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
