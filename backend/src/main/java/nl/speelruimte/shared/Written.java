package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a value that is written as text in one notation only, for example a date or an id. */
final class Written<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final transient Function<String, T> notation;

    /**
     * @param notation gives the value of a text, or throws where it is not written like that
     */
    Written(Class<T> type, Function<String, T> notation) {
        super(type);
        this.type = type;
        this.notation = notation;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return type.cast(context.handleUnexpectedToken(type, parser));
        }
        String text = parser.getText();
        try {
            return notation.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            return type.cast(context.handleWeirdStringValue(type, text, "wrong notation"));
        }
    }
}
