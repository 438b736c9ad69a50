package nl.speelruimte.drafting;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import nl.speelruimte.consultation.ConsultationKind;
import nl.speelruimte.consultation.DraftContent;

/**
 * What a new draft starts with: all that is alike for most consultations of its kind. It stands in
 * {@code drafting/<kind>.json}, where a date is a number of days after the first Monday that is at
 * least a week away.
 */
final class DraftTemplate {

    private DraftTemplate() {}

    /**
     * The content with which a draft starts.
     *
     * @param officialFunction function of the official who writes it, or null
     * @param today the day in Europe/Amsterdam
     */
    static DraftContent start(NewDraft request, String officialFunction, LocalDate today) {
        LocalDate firstDay =
                today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        JsonMapper json =
                JsonMapper.builder()
                        .addModule(
                                new SimpleModule("template")
                                        .addDeserializer(LocalDate.class, new Day(firstDay)))
                        .build();
        ObjectNode content = read(json, request.kind());
        content.put("kind", request.kind().name())
                .put("title", request.title())
                .put("officialFunction", officialFunction);
        return json.convertValue(content, DraftContent.class);
    }

    private static ObjectNode read(JsonMapper json, ConsultationKind kind) {
        String name = "/drafting/" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        try (InputStream file = DraftTemplate.class.getResourceAsStream(name + ".json")) {
            return json.readValue(file, ObjectNode.class);
        } catch (IOException e) {
            throw new UncheckedIOException("In " + name, e);
        }
    }

    private static final class Day extends JsonDeserializer<LocalDate> {

        private final LocalDate firstDay;

        private Day(LocalDate firstDay) {
            this.firstDay = firstDay;
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return firstDay.plusDays(parser.getIntValue());
        }
    }
}
