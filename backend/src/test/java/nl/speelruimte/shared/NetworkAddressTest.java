package nl.speelruimte.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class NetworkAddressTest {

    @Test
    void eachIpv4AddressIsSomebodyElse() {
        assertThat(of("192.0.2.1")).isEqualTo(of("192.0.2.1")).isNotEqualTo(of("192.0.2.2"));
    }

    @Test
    void anIpv6NetworkOfOneHouseIsTheSame() {
        assertThat(of("2001:db8:1:2::1"))
                .isEqualTo(of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(of("2001:db8:1:3::1"));
    }

    @Test
    void anIpv4AddressInIpv6NotationIsItself() {
        assertThat(of("::ffff:192.0.2.1")).isEqualTo(of("192.0.2.1"));
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        assertThat(of("unknown")).isEqualTo("unknown");
    }

    private static String of(String host) {
        return NetworkAddress.of(SocketAddress.inetSocketAddress(1234, host));
    }
}
