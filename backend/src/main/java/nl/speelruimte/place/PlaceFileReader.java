package nl.speelruimte.place;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import nl.speelruimte.shared.Refusal;
import nl.speelruimte.shared.ViolationCode;

/** Reads a GeoJSON feature collection (RFC 7946) one feature at a time. */
@ApplicationScoped
public class PlaceFileReader {

    private static final String COLLECTION = "FeatureCollection";

    private final PlaceSettings settings;
    private final ObjectMapper json;

    @Inject
    public PlaceFileReader(PlaceSettings settings) {
        this.settings = settings;
        StreamReadConstraints limits =
                StreamReadConstraints.builder().maxDocumentLength(settings.maxBytes()).build();
        this.json = new ObjectMapper(JsonFactory.builder().streamReadConstraints(limits).build());
    }

    /**
     * Reads a file to its end, whatever its faults.
     *
     * @param name how a fault names the file, empty where there is but one
     * @throws Refusal {@code body-too-large}
     * @throws IOException where the source breaks off
     */
    public PlaceFile read(String name, InputStream body) throws IOException {
        PlaceFile file = new PlaceFile(name);
        try (JsonParser parser = json.createParser(body)) {
            readCollection(parser, file);
        } catch (StreamConstraintsException e) {
            throw Refusal.bodyTooLarge(settings.maxBytes());
        } catch (JsonProcessingException e) {
            file.fault(
                    "",
                    ViolationCode.MALFORMED,
                    "The file is not well-formed JSON from line "
                            + e.getLocation().getLineNr()
                            + " on.");
        }
        return file;
    }

    private void readCollection(JsonParser parser, PlaceFile file) throws IOException {
        String type = "";
        boolean hasFeatures = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                JsonToken value = parser.nextToken();
                if (member.equals("type")) {
                    type = parser.getText();
                } else if (member.equals("features") && value == JsonToken.START_ARRAY) {
                    hasFeatures = true;
                    readFeatures(parser, file);
                }
                parser.skipChildren();
            }
            if (parser.nextToken() != null) {
                file.fault("", ViolationCode.MALFORMED, "Something follows the collection.");
            }
        }
        if (!type.equals(COLLECTION)) {
            file.fault("/type", ViolationCode.INVALID_FORMAT, "This is no " + COLLECTION + ".");
        }
        if (!hasFeatures) {
            file.fault("/features", ViolationCode.REQUIRED, "There are no features.");
        }
    }

    private void readFeatures(JsonParser parser, PlaceFile file) throws IOException {
        for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            JsonNode feature = json.readTree(parser);
            new FeatureCheck(index, feature, settings, file).run();
        }
    }
}
