package nl.speelruimte.operations;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.speelruimte.shared.Api;
import nl.speelruimte.shared.Problem;
import nl.speelruimte.shared.ProblemType;
import nl.speelruimte.shared.PublicRepresentation;
import nl.speelruimte.shared.RateLimited;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Writes into the contract what holds for every operation: the server's path, the version header,
 * and the problems an operation of its kind may answer with.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";
    private static final String ID = "operationId";
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName PUBLIC_REPRESENTATION =
            DotName.createSimple(PublicRepresentation.class);
    private static final DotName RATE_LIMITED = DotName.createSimple(RateLimited.class);

    private final IndexView index;

    /** Made by the build. */
    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url(Api.ROOT)));
        Paths paths = OASFactory.createPaths();
        new TreeMap<>(api.getPaths().getPathItems())
                .forEach(
                        (path, item) -> {
                            if (path.startsWith(Api.ROOT + "/")) {
                                complete(item);
                                paths.addPathItem(path.substring(Api.ROOT.length()), item);
                            }
                        });
        api.setPaths(paths);
        Map<String, Schema> schemas = new TreeMap<>(api.getComponents().getSchemas());
        new RequiredProperties(index).mark(api, schemas);
        schemas.put("Problem", problem());
        schemas.put("ProblemSlug", problemSlug());
        api.getComponents().setSchemas(schemas);
        api.getComponents().setSecuritySchemes(null);
    }

    private void complete(PathItem item) {
        item.getOperations().forEach(this::complete);
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        operation.setSecurity(null);
        List<Parameter> parameters =
                operation.getParameters() == null ? List.of() : operation.getParameters();
        parameters.forEach(ContractFilter::complete);
        APIResponses responses = operation.getResponses();
        boolean writes = method != PathItem.HttpMethod.GET;
        if (writes || !parameters.isEmpty()) {
            add(responses, 400, "The input has faults");
        }
        if (responses.hasAPIResponse("403") || writes) {
            add(responses, 403, "Not allowed");
        }
        if (responses.hasAPIResponse("404")
                || parameters.stream().anyMatch(p -> p.getIn() == Parameter.In.PATH)) {
            add(responses, 404, "Not found");
        }
        add(responses, 406, "Only JSON is offered");
        if (writes) {
            add(responses, 409, "Refused by a rule");
            add(responses, 412, "Changed meanwhile");
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
            add(responses, 413, "The body is too large");
            add(responses, 415, "Not JSON");
        }
        if (parameters.stream().anyMatch(p -> IF_MATCH.equals(p.getName()))) {
            add(responses, 428, "If-Match is missing");
        }
        if (has(operation, RATE_LIMITED)) {
            add(responses, 429, "Too many in a short time");
            responses
                    .getAPIResponse("429")
                    .addHeader("Retry-After", header("Seconds to wait before the next one"));
        }
        add(responses, 500, "Something went wrong");
        add(responses, 503, "Too busy, or the login service does not answer");
        if (has(operation, PUBLIC_REPRESENTATION)) {
            tag(responses.getAPIResponse("200"));
            tag(unchanged(responses));
        } else {
            add(responses, 401, "Login required, or the token is not valid");
        }
        responses.getAPIResponses().forEach(ContractFilter::complete);
    }

    private boolean has(Operation operation, DotName annotation) {
        AnnotationValue id = AnnotationValue.createStringValue(ID, operation.getOperationId());
        return index.getAnnotations(OPERATION).stream()
                .filter(found -> id.equals(found.value(ID)))
                .anyMatch(found -> found.target().hasAnnotation(annotation));
    }

    private static void complete(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema.getDefaultValue() instanceof String text
                && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
        if (IDEMPOTENCY_KEY.equals(parameter.getName())) {
            parameter
                    .required(true)
                    .description("A new UUID for each create; the same one on a retry.");
        }
        if (IF_MATCH.equals(parameter.getName())) {
            parameter.required(true).description("The ETag of the version that was changed.");
        }
    }

    private static void complete(String status, APIResponse response) {
        response.addHeader("API-Version", header("Version of this interface"));
        if (status.equals("201")) {
            response.addHeader("Location", header("Where it stands"));
        }
    }

    private static APIResponse unchanged(APIResponses responses) {
        APIResponse unchanged = OASFactory.createAPIResponse().description("Not changed");
        responses.addAPIResponse("304", unchanged);
        return unchanged;
    }

    private static void tag(APIResponse response) {
        response.addHeader("ETag", header("Tag of this representation"));
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .required(true)
                .schema(type("string"));
    }

    private static void add(APIResponses responses, int status, String description) {
        responses.addAPIResponse(
                String.valueOf(status),
                OASFactory.createAPIResponse()
                        .description(description)
                        .content(
                                OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(reference("Problem")))));
    }

    private static Schema problem() {
        return type("object")
                .description("A problem after RFC 9457.")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", type("string").description(ProblemType.URN + " and the slug"))
                .addProperty("title", type("string"))
                .addProperty("status", type("integer").format("int32"))
                .addProperty("detail", type("string"))
                .addProperty("violations", type("array").items(reference("Violation")))
                .addProperty("decisionPoint", reference("DecisionPointView"))
                .addProperty("answers", type("array").items(reference("Uuid")))
                .addProperty("contributions", type("array").items(reference("Uuid")))
                .addProperty("unanswered", unanswered());
    }

    private static Schema unanswered() {
        return type("object")
                .required(List.of("count", "first"))
                .addProperty("count", type("integer").format("int64"))
                .addProperty("first", type("array").items(reference("AnswerDuty")));
    }

    private static Schema problemSlug() {
        return type("string")
                .description("All problems, by the last part of their type.")
                .enumeration(
                        Arrays.stream(ProblemType.values())
                                .<Object>map(ProblemType::slug)
                                .toList());
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref(schema);
    }

    private static Schema type(String type) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.valueOf(type.toUpperCase(java.util.Locale.ROOT)));
    }
}
