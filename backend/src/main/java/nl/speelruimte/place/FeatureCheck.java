package nl.speelruimte.place;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.speelruimte.shared.ViolationCode;

/** Makes a place of one feature, or notes all its faults. */
final class FeatureCheck {

    private static final int FIRST_YEAR = 1995;
    private static final int LAST_YEAR = 2100;
    private static final int MAX_NAME_LENGTH = 120;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private final int index;
    private final JsonNode feature;
    private final PlaceSettings settings;
    private final PlaceFile file;
    private final String code;
    private boolean sound = true;

    FeatureCheck(int index, JsonNode feature, PlaceSettings settings, PlaceFile file) {
        this.index = index;
        this.feature = feature;
        this.settings = settings;
        this.file = file;
        this.code = text(settings.properties().code()).orElse("");
    }

    void run() {
        if (!feature.path("type").asText().equals("Feature")) {
            fault("", ViolationCode.WRONG_TYPE, "this is no feature");
            return;
        }
        PlaceKind kind = kind();
        String name = name();
        int year = year();
        checkMunicipality(kind);
        String district = kind == PlaceKind.NEIGHBOURHOOD ? district() : null;
        new Border(feature.path("geometry"), this).check(kind);
        if (sound) {
            String geometry = Border.text(feature.path("geometry"));
            file.add(new ImportedPlace(index, code, year, kind, name, district, geometry));
        }
    }

    /** Notes a fault of this feature. */
    void fault(String at, ViolationCode violation, String finding) {
        sound = false;
        String who = code.isEmpty() ? "Feature " + index : "Feature " + index + " (" + code + ")";
        file.fault("/features/" + index + at, violation, who + ": " + finding + ".");
    }

    private PlaceKind kind() {
        Optional<PlaceKind> kind = PlaceKind.of(code);
        if (code.isEmpty()) {
            property(settings.properties().code(), ViolationCode.REQUIRED, "the code is missing");
        } else if (kind.isEmpty()) {
            property(
                    settings.properties().code(),
                    ViolationCode.INVALID_FORMAT,
                    "the code is that of no wijk (WK####xx) or buurt (BU####xxxx)");
        }
        return kind.orElse(null);
    }

    private String name() {
        String name = text(settings.properties().name()).map(String::strip).orElse("");
        if (name.isEmpty()) {
            property(settings.properties().name(), ViolationCode.REQUIRED, "the name is missing");
        } else if (name.length() > MAX_NAME_LENGTH) {
            property(settings.properties().name(), ViolationCode.TOO_LONG, "the name is too long");
        }
        return name;
    }

    private int year() {
        String year = text(settings.properties().year()).orElse("");
        if (year.isEmpty()) {
            property(settings.properties().year(), ViolationCode.REQUIRED, "the year is missing");
            return 0;
        }
        int number = YEAR.matcher(year).matches() ? Integer.parseInt(year) : 0;
        if (number < FIRST_YEAR || number > LAST_YEAR) {
            property(
                    settings.properties().year(),
                    ViolationCode.OUT_OF_RANGE,
                    "the year lies not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return number;
    }

    private void checkMunicipality(PlaceKind kind) {
        String own = settings.municipalityCode();
        String given = text(settings.properties().municipality()).orElse(own);
        if (!given.equals(own)) {
            property(
                    settings.properties().municipality(),
                    ViolationCode.OUT_OF_RANGE,
                    "it belongs to " + given + ", not to " + own);
        } else if (kind != null && !isOwn(code)) {
            property(
                    settings.properties().code(),
                    ViolationCode.OUT_OF_RANGE,
                    "the code is not one of " + own);
        }
    }

    /** Letters in a code come after the number of the municipality. */
    private boolean isOwn(String place) {
        return place.startsWith(settings.municipalityCode().substring(2), 2);
    }

    private String district() {
        String district =
                text(settings.properties().district()).orElse("WK" + code.substring(2, 8));
        if (PlaceKind.of(district).filter(PlaceKind.DISTRICT::equals).isEmpty()
                || !isOwn(district)) {
            property(
                    settings.properties().district(),
                    ViolationCode.UNKNOWN_REFERENCE,
                    "its wijk " + district + " is none of this municipality");
        }
        return district;
    }

    private void property(List<String> names, ViolationCode violation, String finding) {
        String name = names.stream().filter(this::has).findFirst().orElse(names.get(0));
        fault("/properties/" + name, violation, finding);
    }

    private boolean has(String name) {
        return feature.path("properties").hasNonNull(name);
    }

    private Optional<String> text(List<String> names) {
        return names.stream()
                .filter(this::has)
                .findFirst()
                .map(name -> feature.path("properties").get(name).asText());
    }
}
