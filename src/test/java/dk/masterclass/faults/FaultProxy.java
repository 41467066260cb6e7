package dk.masterclass.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.LockSupport;

/** A network between two programs that can be cut, stopped, slowed down, and made to lose answers. */
final class FaultProxy implements AutoCloseable {

    private enum Weather {
        FAIR,
        CUT,
        HUNG,
        ANSWERS_LOST
    }

    private static final Duration LOOK_EVERY = Duration.ofMillis(20);
    private static final int CHUNK = 16 * 1024;

    private final ServerSocket door;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FAIR;
    private volatile Duration delay = Duration.ZERO;
    private final LongAdder lost = new LongAdder();

    private FaultProxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    static FaultProxy to(int target) {
        try {
            var proxy = new FaultProxy(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().start(proxy::listen);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Everything goes through again. */
    void heal() {
        delay = Duration.ZERO;
        weather = Weather.FAIR;
    }

    /** Every connection breaks, and no new one comes about. */
    void cut() {
        weather = Weather.CUT;
        links.forEach(Link::close);
    }

    /** Connections stay, and nothing moves on them. */
    void hang() {
        weather = Weather.HUNG;
    }

    /** Everything goes through, later. */
    void slow(Duration each) {
        delay = each;
    }

    /** Requests arrive and are carried out; the connection breaks before anybody hears of it. */
    void loseAnswers() {
        lost.reset();
        weather = Weather.ANSWERS_LOST;
    }

    /** How many answers were thrown away since {@link #loseAnswers}. */
    long lostAnswers() {
        return lost.sum();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            links.forEach(Link::close);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException closedOrNobodyThere) {
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
    }

    private void connect(Socket client) throws IOException {
        if (weather == Weather.CUT) {
            abort(client);
            return;
        }
        try {
            var link = new Link(client, new Socket(InetAddress.getLoopbackAddress(), target));
            links.add(link);
            Thread.ofVirtual().start(() -> link.pump(link.client, link.server, false));
            Thread.ofVirtual().start(() -> link.pump(link.server, link.client, true));
        } catch (IOException nobodyThere) {
            abort(client);
        }
    }

    /** Closes with a reset, so that the other side knows at once. */
    private static void abort(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException gone) {
            // It broke by itself.
        }
    }

    private final class Link {
        private final Socket client;
        private final Socket server;

        Link(Socket client, Socket server) throws IOException {
            this.client = client;
            this.server = server;
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
        }

        void pump(Socket from, Socket to, boolean answers) {
            try {
                move(from.getInputStream(), to.getOutputStream(), answers);
                to.shutdownOutput();
                if (client.isOutputShutdown() && server.isOutputShutdown()) {
                    client.close();
                    server.close();
                    links.remove(this);
                }
            } catch (IOException broken) {
                close();
            }
        }

        private void move(InputStream in, OutputStream out, boolean answers) throws IOException {
            var chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                LockSupport.parkNanos(delay.toNanos());
                while (weather == Weather.HUNG) {
                    LockSupport.parkNanos(LOOK_EVERY.toNanos());
                }
                if (answers && weather == Weather.ANSWERS_LOST) {
                    lost.increment();
                    throw new IOException("An answer was lost");
                }
                out.write(chunk, 0, read);
                out.flush();
            }
        }

        void close() {
            links.remove(this);
            abort(client);
            abort(server);
        }
    }
}
