package nl.speelruimte.operations;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Marks in the contract which properties of an answer are always there: all but those whose record
 * component is {@code @Nullable}. Of a request, Bean Validation says it.
 */
final class RequiredProperties {

    private static final DotName NULLABLE =
            DotName.createSimple("org.jspecify.annotations.Nullable");
    private static final String PACKAGE = "nl.speelruimte.";
    private static final String PAGE = "Page";

    private final IndexView index;

    RequiredProperties(IndexView index) {
        this.index = index;
    }

    void mark(OpenAPI api, Map<String, Schema> schemas) {
        Set<String> ofRequests = ofRequests(api, schemas);
        schemas.forEach(
                (name, schema) -> {
                    if (schema.getProperties() != null && !ofRequests.contains(name)) {
                        schema.setRequired(required(recordOf(name), schema));
                    }
                });
    }

    private static List<String> required(ClassInfo type, Schema schema) {
        return schema.getProperties().keySet().stream()
                .filter(property -> !type.field(property).type().hasAnnotation(NULLABLE))
                .toList();
    }

    private ClassInfo recordOf(String schema) {
        String simpleName = schema.startsWith(PAGE) ? PAGE : schema;
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.name().toString().startsWith(PACKAGE))
                .filter(type -> type.simpleName().equals(simpleName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No record for " + schema));
    }

    private static Set<String> ofRequests(OpenAPI api, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        Deque<Schema> open = new ArrayDeque<>();
        for (PathItem item : api.getPaths().getPathItems().values()) {
            for (Operation operation : item.getOperations().values()) {
                if (operation.getRequestBody() != null) {
                    operation.getRequestBody().getContent().getMediaTypes().values().stream()
                            .map(MediaType::getSchema)
                            .forEach(open::add);
                }
            }
        }
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            if (schema.getRef() != null) {
                String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
                if (found.add(name)) {
                    open.push(schemas.get(name));
                }
            }
            if (schema.getItems() != null) {
                open.push(schema.getItems());
            }
            if (schema.getProperties() != null) {
                open.addAll(schema.getProperties().values());
            }
        }
        return found;
    }
}
