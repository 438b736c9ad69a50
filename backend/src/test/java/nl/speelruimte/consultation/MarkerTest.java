package nl.speelruimte.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.speelruimte.testing.Diagram;
import nl.speelruimte.testing.Diagram.Arrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {

    @ParameterizedTest(name = "{0} may become {1}: {2}")
    @CsvSource({
        "FIXED,   FIXED,   false",
        "FIXED,   OPEN,    true",
        "FIXED,   UNKNOWN, false",
        "OPEN,    FIXED,   true",
        "OPEN,    OPEN,    false",
        "OPEN,    UNKNOWN, false",
        "UNKNOWN, FIXED,   true",
        "UNKNOWN, OPEN,    true",
        "UNKNOWN, UNKNOWN, false",
    })
    void whatIsKnownNeverBecomesUnknown(Marker from, Marker to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @ParameterizedTest(name = "{0} claims {1}, and asks for FIXED: {2}, OPEN: {3}")
    @CsvSource({
        "OPEN,    SAYS_OPEN_IS_FIXED,    true,  false",
        "FIXED,   SAYS_FIXED_IS_OPEN,    false, true",
        "UNKNOWN, SAYS_UNKNOWN_IS_KNOWN, true,  true",
    })
    void aClaimFitsOneMarkerAndAsksForAnother(
            Marker marker, Claim claim, boolean fixed, boolean open) {
        assertThat(Claim.about(marker)).isEqualTo(claim);
        assertThat(claim.asksFor(Marker.FIXED)).isEqualTo(fixed);
        assertThat(claim.asksFor(Marker.OPEN)).isEqualTo(open);
        assertThat(claim.asksFor(Marker.UNKNOWN)).isFalse();
    }

    @Test
    void theDiagramShowsEveryChange() {
        Set<Arrow> changes =
                Arrays.stream(Marker.values())
                        .flatMap(
                                from ->
                                        Arrays.stream(Marker.values())
                                                .filter(from::mayBecome)
                                                .map(
                                                        to ->
                                                                new Arrow(
                                                                        from.name(),
                                                                        "mark",
                                                                        to.name())))
                        .collect(Collectors.toSet());

        assertThat(Diagram.of("marker").arrows()).isEqualTo(changes);
    }
}
