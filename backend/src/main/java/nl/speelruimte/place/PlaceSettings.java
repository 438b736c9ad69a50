package nl.speelruimte.place;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the import of places. */
@ConfigMapping(prefix = "speelruimte.place")
public interface PlaceSettings {

    /** Code of this municipality; places of another one are refused. */
    String municipalityCode();

    /** Whose data the borders are, shown wherever they are, or empty to show nothing. */
    Optional<String> source();

    /** Largest accepted file, in bytes. */
    @WithDefault("16777216")
    int maxBytes();

    /** Under which names the features hold what is read. */
    Properties properties();

    /**
     * Names of properties; of several the first that a feature has counts. The defaults are those
     * of CBS, then those of PDOK.
     */
    interface Properties {

        @WithDefault("statcode,buurtcode,wijkcode")
        List<String> code();

        @WithDefault("statnaam,buurtnaam,wijknaam")
        List<String> name();

        @WithDefault("jaar")
        List<String> year();

        @WithDefault("gemeentecode")
        List<String> municipality();

        /** The wijk of a buurt; where it is absent the buurt's own code tells it. */
        @WithDefault("wijkcode,wijk2022")
        List<String> district();
    }
}
