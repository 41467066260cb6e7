package dk.masterclass.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The MariaDB that a pid file names. */
final class ServerProcess {

    private ServerProcess() {}

    /** Finds it while it runs; a process of another kind that got the same number doesn't count. */
    static Optional<ProcessHandle> find(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(ServerProcess::isMariaDb);
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isMariaDb(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("mariadbd") || command.contains("mysqld"))
                .orElse(false);
    }
}
