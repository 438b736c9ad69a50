package nl.speelruimte.operations.demo;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Reads the demo's files. In them a date is a number of days from today (negative: past), moved to
 * the Monday after it where it falls in a weekend; and a portfolio holder goes by name.
 */
final class DemoFiles {

    private static final String FOLDER = "/demo/";

    private final ObjectMapper json;

    DemoFiles(LocalDate today) {
        json =
                JsonMapper.builder()
                        .addModule(
                                new SimpleModule("demo")
                                        .addDeserializer(LocalDate.class, new Day(today))
                                        .addDeserializer(UUID.class, new HolderName()))
                        .build();
    }

    DemoTown town() {
        return read("waterrijk", DemoTown.class);
    }

    List<DemoConsultation> consultations() {
        return town().consultations().stream()
                .map(name -> read(name, DemoConsultation.class))
                .toList();
    }

    /** The wijken and buurten, drawn for the demo: no such town exists. */
    static InputStream places() {
        return DemoFiles.class.getResourceAsStream(FOLDER + "places.geojson");
    }

    /** The id under which a portfolio holder of the demo is added. */
    static UUID holderId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T read(String name, Class<T> type) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(FOLDER + name + ".json")) {
            return json.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("In " + FOLDER + name + ".json", e);
        }
    }

    private static final class Day extends JsonDeserializer<LocalDate> {

        private final LocalDate today;

        private Day(LocalDate today) {
            this.today = today;
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            LocalDate day = today.plusDays(parser.getIntValue());
            while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
                day = day.plusDays(1);
            }
            return day;
        }
    }

    private static final class HolderName extends JsonDeserializer<UUID> {

        @Override
        public UUID deserialize(JsonParser parser, DeserializationContext context)
                throws IOException {
            return holderId(parser.getText());
        }
    }
}
