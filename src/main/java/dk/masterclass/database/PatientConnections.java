package dk.masterclass.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Opens connections for the pool, and asks a database that is away again and again. The pool alone would ask ever less
 * often, and leave people with unsaved answers for seconds after the database is back. Nobody's request waits here: the pool
 * opens its connections beside them.
 */
final class PatientConnections extends DelegatingDataSource {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** SQL states of this class mean that there is no connection; all others would be the same next time. */
    private static final String NO_CONNECTION = "08";

    PatientConnections(DataSource database) {
        super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return super.getConnection();
            } catch (SQLException refused) {
                if (!isAway(refused) || System.nanoTime() > giveUp || !pause()) {
                    throw refused;
                }
            }
        }
    }

    private static boolean isAway(SQLException refused) {
        return refused.getSQLState() != null && refused.getSQLState().startsWith(NO_CONNECTION);
    }

    /** False when the app is stopping. */
    private static boolean pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            return true;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
