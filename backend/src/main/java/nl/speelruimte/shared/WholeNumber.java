package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Reads a whole number, and nothing that merely looks like one. */
final class WholeNumber extends StdScalarDeserializer<Integer> {

    private static final long serialVersionUID = 1L;

    WholeNumber() {
        super(Integer.class);
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return (Integer) context.handleUnexpectedToken(Integer.class, parser);
        }
        if (parser.getNumberType() != JsonParser.NumberType.INT) {
            return (Integer)
                    context.handleWeirdNumberValue(
                            Integer.class, parser.getNumberValue(), "too large");
        }
        return parser.getIntValue();
    }
}
