package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
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
        note(context, pointerOfUnknown(context, name), ViolationCode.UNKNOWN_FIELD);
        parser.skipChildren();
        return true;
    }

    /**
     * An unknown field may come after its object was read, from a buffer that knows no place; so
     * the place is that of the parser itself.
     */
    private static String pointerOfUnknown(DeserializationContext context, String name) {
        JsonStreamContext at = context.getParser().getParsingContext();
        JsonStreamContext holderOfObject =
                switch (context.getParser().currentToken()) {
                    case END_OBJECT -> at;
                    case START_OBJECT, START_ARRAY -> at.getParent().getParent();
                    default -> at.getParent();
                };
        return holderOfObject.pathAsPointer().appendProperty(name).toString();
    }

    @Override
    public Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String value, String failure) {
        return note(context, ViolationCode.INVALID_FORMAT);
    }

    @Override
    public Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number value, String failure) {
        return note(
                context, target.isEnum() ? ViolationCode.WRONG_TYPE : ViolationCode.OUT_OF_RANGE);
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            String failure)
            throws IOException {
        note(context, ViolationCode.WRONG_TYPE);
        parser.skipChildren();
        return null;
    }

    /** A fault as the caller reads it. */
    static Violation violation(String pointer, ViolationCode code) {
        String subject = pointer.isEmpty() ? "The body" : pointer;
        String finding =
                switch (code) {
                    case UNKNOWN_FIELD -> "is not a known field";
                    case WRONG_TYPE -> "has the wrong type";
                    case OUT_OF_RANGE -> "is out of range";
                    default -> "has the wrong format";
                };
        return new Violation(pointer, code, subject + " " + finding + ".");
    }

    private static Object note(DeserializationContext context, ViolationCode code) {
        note(context, context.getParser().getParsingContext().pathAsPointer().toString(), code);
        return null;
    }

    @SuppressWarnings("unchecked") // the attribute is set by JsonBodyReader alone
    private static void note(DeserializationContext context, String pointer, ViolationCode code) {
        ((Map<String, Violation>) context.getAttribute(FAULTS))
                .putIfAbsent(pointer, violation(pointer, code));
    }
}
