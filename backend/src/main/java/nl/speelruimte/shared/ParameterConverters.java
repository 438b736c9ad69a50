package nl.speelruimte.shared;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Reads query and header parameters; a malformed one is refused with 400 and its name. A malformed
 * path parameter names nothing, so it stays 404.
 */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS =
            Map.of(
                    Integer.class, Integer::valueOf,
                    LocalDate.class, ParameterConverters::date,
                    UUID.class, Ids::fromString,
                    Cursor.class, Cursor::fromString);

    @Override
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        String name = name(annotations);
        Function<String, ?> reader =
                type.isEnum() ? text -> constant(type, text) : READERS.get(type);
        return name == null || reader == null ? null : new Converter<>(type, name, reader);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof PathParam) {
                return null;
            }
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return null;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object constant(Class<?> type, String text) {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(text)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(text);
    }

    private record Converter<T>(Class<T> type, String name, Function<String, ?> reader)
            implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return type.cast(reader.apply(text));
            } catch (IllegalArgumentException e) {
                Refusal refusal =
                        Refusal.invalid(
                                "/" + name,
                                ViolationCode.INVALID_FORMAT,
                                "/" + name + " has the wrong format.");
                throw new BadRequestException(Problem.of(refusal).toResponse().build());
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
