package nl.speelruimte.shared;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The methods that an address understands; the framework leaves it to us to name them. */
@Singleton
public class AllowedMethods {

    private final List<Operation> operations;

    @Inject
    public AllowedMethods(BeanManager beans) {
        operations =
                beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                        .map(Bean::getBeanClass)
                        .filter(type -> type.isAnnotationPresent(Path.class))
                        .flatMap(AllowedMethods::operations)
                        .toList();
    }

    /** The value of {@code Allow} at a path. */
    public String at(String path) {
        return operations.stream()
                .filter(operation -> operation.address().matcher(path).matches())
                .map(Operation::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private record Operation(Pattern address, String method) {}

    private static Stream<Operation> operations(Class<?> resource) {
        return Arrays.stream(resource.getMethods())
                .flatMap(
                        method ->
                                Arrays.stream(method.getAnnotations())
                                        .map(
                                                a ->
                                                        a.annotationType()
                                                                .getAnnotation(HttpMethod.class))
                                        .filter(Objects::nonNull)
                                        .map(http -> operation(resource, method, http)));
    }

    private static Operation operation(Class<?> resource, Method method, HttpMethod http) {
        Path below = method.getAnnotation(Path.class);
        String path =
                resource.getAnnotation(Path.class).value()
                        + (below == null ? "" : "/" + below.value());
        String address = path.replaceAll("\\{\\w+:([^}]+)}", "$1").replaceAll("\\{\\w+}", "[^/]+");
        return new Operation(Pattern.compile(address), http.value());
    }
}
