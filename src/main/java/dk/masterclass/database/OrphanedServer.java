package dk.masterclass.database;

import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A MariaDB that outlived its app (after a {@code kill -9}) and still holds the data. */
final class OrphanedServer {

    private static final long PATIENCE_SECONDS = 30;

    private OrphanedServer() {}

    /** Stops the server named in the pid file, if it still runs; it finishes its writes first. */
    static void stop(Path pidFile) {
        ServerProcess.find(pidFile).ifPresent(server -> {
            server.destroy();
            if (!ended(server)) {
                server.destroyForcibly();
                if (!ended(server)) {
                    throw new DatabaseUnavailable("An earlier MariaDB (process " + server.pid()
                            + ") still holds the data and does not stop; end that process and start again.");
                }
            }
        });
    }

    private static boolean ended(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
