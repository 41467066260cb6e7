package dk.masterclass.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;

/**
 * A port that nobody listens on. It lies below those that clients get: a client that asks again and again for a dead
 * server on one of its own ports would sooner or later be connected to itself, and the server could not come back.
 */
final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final Random ANY = new Random();

    private FreePort() {}

    static int find() {
        while (true) {
            int port = ANY.nextInt(LOWEST, HIGHEST);
            if (isFree(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
