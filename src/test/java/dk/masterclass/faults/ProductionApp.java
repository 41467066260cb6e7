package dk.masterclass.faults;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The app as it runs in production: its jar in a process of its own, beside a MariaDB that it was told of. */
final class ProductionApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final int port = FreePort.find();
    private final int databasePort;
    private final Path log;
    private final ProductionJar first;
    private ProductionJar jar;
    private Map<String, String> settings = Map.of();
    private OwnProcess process;

    ProductionApp(ProductionJar jar, int databasePort, Path log) {
        this.first = jar;
        this.jar = jar;
        this.databasePort = databasePort;
        this.log = log;
    }

    int port() {
        return port;
    }

    /** From the next start on the app runs from this jar, with these settings over its usual ones. */
    void become(ProductionJar other, Map<String, String> changed) {
        jar = other;
        settings = changed;
    }

    /** As at the beginning, from the next start on; whether that is a change. */
    boolean becomeUsual() {
        var changed = jar != first || !settings.isEmpty();
        become(first, Map.of());
        return changed;
    }

    Duration start() {
        begin(false);
        return awaitReady();
    }

    /** Starts the process and doesn't wait for it. */
    void begin() {
        begin(false);
    }

    /** A start whose end writes the archive that makes all others fast. */
    void startRecording() {
        begin(true);
        awaitReady();
    }

    Duration awaitReady() {
        return Wait.until("the app is ready; see " + log, PATIENCE, () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The app ended; see " + log);
            }
            return isReady();
        });
    }

    boolean isReady() {
        return status("/health/readiness") == 200;
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9}. */
    void kill() {
        process.kill();
    }

    /** SIGTERM, as every deployment begins. */
    void terminate() {
        process.terminate();
    }

    @Override
    public void close() {
        if (isAlive()) {
            process.kill();
        }
    }

    /** The status of a page, asked past the proxy; 0 where there is no answer. */
    int status(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException none) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void begin(boolean recording) {
        var environment = new LinkedHashMap<String, String>();
        environment.put("PORT", String.valueOf(port));
        environment.put(
                "SPRING_DATASOURCE_URL",
                "jdbc:mariadb://127.0.0.1:" + databasePort
                        + "/masterclass?connectTimeout=3000&socketTimeout=8000&timezone=UTC&useBulkStmts=false");
        environment.put("SPRING_DATASOURCE_USERNAME", "root");
        environment.put("MASTERCLASS_SAMPLES", "true");
        environment.putAll(settings);
        process = OwnProcess.start(jar.command(recording), environment, log);
    }
}
