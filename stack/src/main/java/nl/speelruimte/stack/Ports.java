package nl.speelruimte.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** TCP ports of this machine's loopback. */
public final class Ports {

    private Ports() {}

    /** A port that no one listens on now. */
    public static int free() {
        return free(1).get(0);
    }

    /** As many different ports that no one listens on now. */
    static List<Integer> free(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            while (sockets.size() < count) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that a port can be had.
     *
     * @param wanter for the sentence: what needs the port
     * @throws CannotStart when another program listens on it
     */
    public static void requireFree(int port, String wanter) {
        try {
            for (InetAddress address : InetAddress.getAllByName("localhost")) {
                new ServerSocket(port, 1, address).close();
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "%s needs port %d, which another program uses: stop that program first."
                            .formatted(wanter, port));
        }
    }
}
