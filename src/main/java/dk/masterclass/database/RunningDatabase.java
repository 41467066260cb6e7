package dk.masterclass.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database that {@code ./dev run} would use with the same settings, to read from: the one that is named, the one a
 * running masterclass has started, or the one in the data directory, started for as long as this takes.
 */
public final class RunningDatabase implements AutoCloseable {

    private static final String OPTIONS = "?connectTimeout=3000&timezone=UTC";

    private final Connection connection;
    private final @Nullable EmbeddedDatabase started;

    private RunningDatabase(Connection connection, @Nullable EmbeddedDatabase started) {
        this.connection = connection;
        this.started = started;
    }

    /** @throws SQLException with a sentence that says why there is nothing to read from */
    public static RunningDatabase open(Map<String, String> environment) throws SQLException {
        var url = environment.getOrDefault("SPRING_DATASOURCE_URL", "");
        if (!url.isEmpty() && !url.equals("embedded")) {
            var user = environment.getOrDefault("SPRING_DATASOURCE_USERNAME", "");
            var password = environment.getOrDefault("SPRING_DATASOURCE_PASSWORD", "");
            return reading(DriverManager.getConnection(url, user, password), null);
        }
        return open(Path.of(environment.getOrDefault("MASTERCLASS_DATA", "./data")));
    }

    private static RunningDatabase open(Path data) throws SQLException {
        if (!Files.isDirectory(data.resolve("mariadb"))) {
            throw new SQLException("there is no database in " + data);
        }
        var running = EmbeddedDatabase.portOfRunning(data);
        if (running.isPresent()) {
            return reading(
                    DriverManager.getConnection(EmbeddedDatabase.url(running.getAsInt()) + OPTIONS, "root", ""), null);
        }
        try {
            var started = EmbeddedDatabase.start(data, data.resolve("mariadb-program"));
            return reading(DriverManager.getConnection(started.getJdbcUrl(), "root", ""), started);
        } catch (DatabaseUnavailable unavailable) {
            throw new SQLException(unavailable.getMessage(), unavailable);
        }
    }

    private static RunningDatabase reading(Connection connection, @Nullable EmbeddedDatabase started)
            throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session transaction read only");
        }
        connection.setAutoCommit(false);
        return new RunningDatabase(connection, started);
    }

    /** Refuses every change. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (started != null) {
            started.close();
        }
    }

    /** Where a server of ours says which port it listens on. */
    static void note(Path file, int port) {
        try {
            Files.writeString(file, String.valueOf(port));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
