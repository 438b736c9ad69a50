package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Reads what a person typed: Unicode normal form C, no space around it. Control characters other
 * than tab and line feed, and halves of surrogate pairs, are refused.
 */
final class Text extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    Text() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String typed = parser.getText().replace("\r\n", "\n");
        if (FORBIDDEN.matcher(typed).find()) {
            return (String)
                    context.handleWeirdStringValue(String.class, typed, "control characters");
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
