package nl.speelruimte.shared;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Translates Bean Validation's findings to violations with JSON pointers. */
final class Violations {

    private static final Map<String, ViolationCode> CODES =
            Map.of(
                    "NotNull", ViolationCode.REQUIRED,
                    "NotBlank", ViolationCode.REQUIRED,
                    "NotEmpty", ViolationCode.REQUIRED,
                    "Min", ViolationCode.OUT_OF_RANGE,
                    "Max", ViolationCode.OUT_OF_RANGE,
                    "DecimalMin", ViolationCode.OUT_OF_RANGE,
                    "DecimalMax", ViolationCode.OUT_OF_RANGE,
                    "Pattern", ViolationCode.INVALID_FORMAT);

    private Violations() {}

    /**
     * Faults of a request body in order of their pointers, which are paths from its root; of one
     * field the plainest comes first: what is required is not also too short.
     */
    static List<Violation> ofBody(Collection<? extends ConstraintViolation<?>> found) {
        return found.stream()
                .map(v -> violation(v, pointer(v.getPropertyPath())))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
                .toList();
    }

    /** Faults of query, path and header parameters; the pointer is the parameter's name. */
    static List<Violation> ofParameters(Collection<? extends ConstraintViolation<?>> found) {
        return found.stream().map(v -> violation(v, "/" + lastName(v.getPropertyPath()))).toList();
    }

    private static Violation violation(ConstraintViolation<?> v, String pointer) {
        String constraint =
                v.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        ViolationCode code =
                constraint.equals("Size")
                        ? sizeCode(v)
                        : CODES.getOrDefault(constraint, ViolationCode.INVALID_FORMAT);
        return new Violation(pointer, code, pointer + " " + v.getMessage() + ".");
    }

    private static ViolationCode sizeCode(ConstraintViolation<?> v) {
        int max = (int) v.getConstraintDescriptor().getAttributes().get("max");
        int length =
                v.getInvalidValue() instanceof Collection<?> c
                        ? c.size()
                        : v.getInvalidValue().toString().length();
        return length > max ? ViolationCode.TOO_LONG : ViolationCode.TOO_SHORT;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String lastName(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName();
        }
        return name;
    }
}
