package nl.speelruimte.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Reads a request body and names all its faults at once: unknown fields, wrong types and broken
 * bounds. What it returns is valid after Bean Validation.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final ObjectMapper json;
    private final Validator validator;

    @Inject
    public JsonBodyReader(ObjectMapper json, Validator validator) {
        this.json =
                json.copy()
                        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                        .addHandler(new FaultCollector())
                        .registerModule(
                                new SimpleModule("input")
                                        .addDeserializer(String.class, new Text())
                                        .addDeserializer(Integer.class, new WholeNumber())
                                        .addDeserializer(
                                                UUID.class,
                                                new Written<>(UUID.class, Ids::fromString))
                                        .addDeserializer(
                                                LocalDate.class,
                                                new Written<>(LocalDate.class, LocalDate::parse)));
        this.validator = validator;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(Api.MAX_BODY_BYTES + 1);
        if (bytes.length > Api.MAX_BODY_BYTES) {
            throw Refusal.bodyTooLarge(Api.MAX_BODY_BYTES);
        }
        Map<String, Violation> faults = new LinkedHashMap<>();
        Object value = parse(type, bytes, faults);
        if (value != null) {
            for (Violation violation : Violations.ofBody(validator.validate(value))) {
                faults.putIfAbsent(violation.pointer(), violation);
            }
        } else if (faults.isEmpty()) {
            faults.put("", new Violation("", ViolationCode.REQUIRED, "A JSON object is required."));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(List.copyOf(faults.values()));
        }
        return value;
    }

    private Object parse(Class<Object> type, byte[] bytes, Map<String, Violation> faults)
            throws IOException {
        try (JsonParser parser = json.createParser(bytes)) {
            Object value =
                    json.readerFor(type)
                            .withAttribute(FaultCollector.FAULTS, faults)
                            .readValue(parser);
            if (parser.nextToken() != null) {
                throw malformed();
            }
            return value;
        } catch (InvalidFormatException e) {
            // an empty constant, which no handler of the framework gets to see
            String pointer = pointer(e);
            faults.put(pointer, FaultCollector.violation(pointer, ViolationCode.INVALID_FORMAT));
            return null;
        } catch (JsonProcessingException e) {
            throw malformed();
        }
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? step.getIndex() : step.getFieldName())
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    private static Refusal malformed() {
        return Refusal.invalid("", ViolationCode.MALFORMED, "The body is not well-formed JSON.");
    }
}
