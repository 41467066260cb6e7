package dk.masterclass.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    private static final Path DATA = Path.of("target", "test-data");

    @Test
    void comesBackWithItsDataWhenItsProcessIsKilled() throws Exception {
        Files.createDirectories(DATA);
        var data = DATA.resolve(ProcessHandle.current().pid() + "-killed");
        try (var database = EmbeddedDatabase.start(data, DatabaseProgram.PLACE)) {
            run(database, "create table kept (word varchar(20)) engine=InnoDB");
            run(database, "insert into kept values ('stadig her')");
            var killed = ServerProcess.find(data.resolve("mariadbd.pid")).orElseThrow();

            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);

            assertThat(wordWithin(Duration.ofSeconds(60), database)).isEqualTo("stadig her");
        }
        assertThat(ServerProcess.find(data.resolve("mariadbd.pid"))).isEmpty();
    }

    @Test
    void keepsItsDataInTheTempFolderToo(@TempDir Path temp) throws Exception {
        try (var database = EmbeddedDatabase.start(temp.resolve("data"), DatabaseProgram.PLACE)) {
            run(database, "create table kept (word varchar(20)) engine=InnoDB");
            run(database, "insert into kept values ('stadig her')");
        }

        try (var database = EmbeddedDatabase.start(temp.resolve("data"), DatabaseProgram.PLACE)) {
            assertThat(wordWithin(Duration.ofSeconds(60), database)).isEqualTo("stadig her");
        }
    }

    private static void run(EmbeddedDatabase database, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.getJdbcUrl(), "root", "");
                var execution = connection.createStatement()) {
            execution.execute(statement);
        }
    }

    /** Connects until the server answers. */
    private static String wordWithin(Duration patience, EmbeddedDatabase database) throws SQLException {
        var deadline = Instant.now().plus(patience);
        while (true) {
            try (var connection = DriverManager.getConnection(database.getJdbcUrl(), "root", "");
                    var query = connection.createStatement();
                    var rows = query.executeQuery("select word from kept")) {
                rows.next();
                return rows.getString(1);
            } catch (SQLException away) {
                if (Instant.now().isAfter(deadline)) {
                    throw away;
                }
                Thread.onSpinWait();
            }
        }
    }
}
