package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.util.Map;

/** Notes each fault that Jackson meets and lets it read on, so that all faults come at once. */
final class FaultCollector extends DeserializationProblemHandler {

    /** Name of the reader's attribute that holds the faults by pointer. */
    static final String FAULTS = FaultCollector.class.getName();

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String name)
            throws IOException {
        note(context, parser, ViolationCode.UNKNOWN_FIELD, "is not a known field");
        parser.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure)
            throws IOException {
        return note(context, ViolationCode.INVALID_FORMAT, "has the wrong format");
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure)
            throws IOException {
        return target.isEnum()
                ? note(context, ViolationCode.WRONG_TYPE, "has the wrong type")
                : note(context, ViolationCode.OUT_OF_RANGE, "is out of range");
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            String failure)
            throws IOException {
        note(context, parser, ViolationCode.WRONG_TYPE, "has the wrong type");
        parser.skipChildren();
        return null;
    }

    private static Object note(DeserializationContext context, ViolationCode code, String detail)
            throws IOException {
        note(context, context.getParser(), code, detail);
        return null;
    }

    @SuppressWarnings("unchecked") // the attribute is set by JsonBodyReader alone
    private static void note(
            DeserializationContext context, JsonParser parser, ViolationCode code, String detail) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        ((Map<String, Violation>) context.getAttribute(FAULTS))
                .putIfAbsent(
                        pointer,
                        new Violation(
                                pointer,
                                code,
                                (pointer.isEmpty() ? "The body" : pointer) + " " + detail + "."));
    }
}
