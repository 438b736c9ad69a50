package nl.speelruimte.shared;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whom a network address stands for: a connection, or with IPv6 the network of a house. */
final class NetworkAddress {

    /** Bytes of an IPv6 address that a provider gives to one customer as a whole: a /64. */
    private static final int NETWORK_BYTES = 8;

    private NetworkAddress() {}

    /** The same text for all who are counted together. */
    static String of(SocketAddress address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address.host());
        if (bytes == null) {
            return address.host();
        }
        try {
            InetAddress parsed = InetAddress.getByAddress(bytes);
            return parsed instanceof Inet6Address
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of " + bytes.length + " bytes", e);
        }
    }
}
