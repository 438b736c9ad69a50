package nl.speelruimte.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.shared.Api;

/**
 * The committed contract, to which every answer in every test is held: the operation, its status,
 * headers and type must be declared, and the body must match its schema without a field more.
 */
public final class Contract implements Filter {

    /** The committed document. */
    public static final Path FILE = Path.of("..", "openapi", "openapi.json").normalize();

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOCATION = "urn:speelruimte:contract";

    private final JsonNode document;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new TreeMap<>();

    private Contract(JsonNode document) {
        this.document = document;
        refuseMoreThanDeclared(document.at("/components/schemas"));
        this.schemas =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        registry ->
                                registry.schemas(Map.of(LOCATION, document.toString()))
                                        .schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()));
    }

    /** The contract as committed. */
    public static Contract committed() {
        try {
            return new Contract(JSON.readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An operation of the contract.
     *
     * @param questions names of the parameters that its query must have
     */
    public record Operation(String id, String method, String path, List<String> questions) {

        private static Operation of(String path, String method, JsonNode declared) {
            List<String> questions = new ArrayList<>();
            for (JsonNode parameter : declared.path("parameters")) {
                if (parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean()) {
                    questions.add(parameter.path("name").asText());
                }
            }
            return new Operation(declared.path("operationId").asText(), method, path, questions);
        }
    }

    /** All operations, in the document's order. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue()
                                        .properties()
                                        .forEach(
                                                operation ->
                                                        operations.add(
                                                                Operation.of(
                                                                        path.getKey(),
                                                                        operation.getKey(),
                                                                        operation.getValue()))));
        return operations;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request,
            FilterableResponseSpecification expected,
            FilterContext context) {
        Response response = context.next(request, expected);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), response);
        return response;
    }

    /**
     * Holds an answer to the contract.
     *
     * @throws AssertionError that names what is not declared
     */
    public void check(String method, String path, Response response) {
        String asked = method + " " + path;
        String template = template(path);
        JsonNode operation =
                document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
        require(operation.isObject(), asked, "is no operation of the contract");
        String status = String.valueOf(response.statusCode());
        JsonNode declared = operation.path("responses").path(status);
        require(declared.isObject(), asked, "answered with the undeclared status " + status);
        declared.path("headers")
                .properties()
                .forEach(
                        header ->
                                require(
                                        !header.getValue().path("required").asBoolean()
                                                || response.getHeader(header.getKey()) != null,
                                        asked,
                                        "answered " + status + " without " + header.getKey()));
        checkBody(asked, operation.path("operationId").asText(), status, declared, response);
    }

    private void checkBody(
            String asked, String operation, String status, JsonNode declared, Response response) {
        JsonNode content = declared.path("content");
        if (content.isEmpty()) {
            require(response.asByteArray().length == 0, asked, "answered with an undeclared body");
            return;
        }
        String type = response.contentType().replaceAll(";.*", "");
        require(content.has(type), asked, "answered with the undeclared type " + type);
        List<?> faults =
                schema(operation, status, content.path(type).path("schema"))
                        .validate(parse(asked, response.asString()));
        require(faults.isEmpty(), asked, "answered " + status + " outside its schema: " + faults);
    }

    private synchronized Schema schema(String operation, String status, JsonNode schema) {
        return compiled.computeIfAbsent(
                operation + " " + status,
                key ->
                        schemas.getSchema(
                                SchemaLocation.of(LOCATION + schema.path("$ref").asText())));
    }

    private static JsonNode parse(String asked, String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(asked + " answered with what is no JSON: " + body, e);
        }
    }

    /** The declared path that an address stands for; one without parameters goes first. */
    private String template(String path) {
        List<String> templates = new ArrayList<>();
        document.path("paths").fieldNames().forEachRemaining(templates::add);
        return templates.stream()
                .filter(
                        template ->
                                path.matches(Api.ROOT + template.replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparingInt(template -> template.split("\\{", -1).length))
                .orElse("");
    }

    private static void refuseMoreThanDeclared(JsonNode schemas) {
        for (JsonNode schema : schemas) {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
            if (schema.path("format").asText().equals("date-time")) {
                ((ObjectNode) schema).put("pattern", "Z$");
            }
        }
    }

    private static void require(boolean condition, String asked, String otherwise) {
        if (!condition) {
            throw new AssertionError(asked + " " + otherwise + ".");
        }
    }
}
