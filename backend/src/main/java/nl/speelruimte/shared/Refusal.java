package nl.speelruimte.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The platform refuses: a problem of the catalogue, with a sentence and what the caller needs to go
 * on.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> members;
    private final @Nullable Duration wait;

    private Refusal(
            ProblemType type,
            String detail,
            List<Violation> violations,
            Map<String, Object> members,
            @Nullable Duration wait) {
        super(detail, null, false, false);
        this.type = type;
        this.violations = List.copyOf(violations);
        this.members = Map.copyOf(members);
        this.wait = wait;
    }

    /** A refusal with a sentence that says why. */
    public static Refusal of(ProblemType type, String detail) {
        return new Refusal(type, detail, List.of(), Map.of(), null);
    }

    /** A refusal for now: the same may be allowed after a while. */
    public static Refusal later(ProblemType type, String detail, Duration wait) {
        return new Refusal(type, detail, List.of(), Map.of(), wait);
    }

    /** A refusal that names every fault at once. */
    public static Refusal of(ProblemType type, String detail, List<Violation> violations) {
        return new Refusal(type, detail, violations, Map.of(), null);
    }

    /** A refusal that carries one extension member (RFC 9457, section 3.2). */
    public static Refusal of(ProblemType type, String detail, String member, Object value) {
        return new Refusal(type, detail, List.of(), Map.of(member, value), null);
    }

    /** A refusal of input with all its faults. */
    public static Refusal invalid(List<Violation> violations) {
        return of(
                ProblemType.INVALID_INPUT,
                violations.size() == 1
                        ? violations.get(0).detail()
                        : violations.size() + " faults in the input.",
                violations);
    }

    /** A refusal of input with one fault. */
    public static Refusal invalid(String pointer, ViolationCode code, String detail) {
        return invalid(List.of(new Violation(pointer, code, detail)));
    }

    /** Nothing is known under this id. */
    public static Refusal notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no such " + what + ".");
    }

    /** The body is larger than what is accepted here. */
    public static Refusal bodyTooLarge(int maxBytes) {
        return of(ProblemType.BODY_TOO_LARGE, "At most " + maxBytes + " bytes are accepted.");
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> members() {
        return members;
    }

    /** How long to wait before it may be allowed; empty where waiting is of no use. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
