package dk.masterclass.faults;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * The whole product as real processes: people's browsers, a network, the app, another network, the database. Set up once
 * for all fault tests; each test founds teams of its own on it and may break whatever it likes.
 */
final class Stage implements AutoCloseable {

    private static final Path ALL = Path.of("target", "faults").toAbsolutePath();

    private final Path directory;
    private final RealDatabase database;
    private final FaultProxy databaseNetwork;
    private final ProductionJar jar;
    private final ProductionApp app;
    private final FaultProxy network;
    private final Playwright playwright;
    private final Browser sharedBrowser;
    private final List<Computer> computers = new ArrayList<>();
    private final AtomicInteger profiles = new AtomicInteger();

    private Stage(Path directory) {
        this.directory = directory;
        this.database = RealDatabase.install(directory);
        this.databaseNetwork = FaultProxy.to(database.port());
        this.jar = ProductionJar.unpacked(ALL);
        this.app = new ProductionApp(jar, databaseNetwork.port(), directory.resolve("app.log"));
        if (!jar.hasArchive()) {
            app.startRecording();
            app.terminate();
        }
        app.start();
        this.network = FaultProxy.to(app.port());
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.sharedBrowser = Computer.shared(playwright);
    }

    static Stage setUp() {
        try {
            Files.createDirectories(ALL);
            removeEarlier();
            return new Stage(Files.createDirectories(
                    ALL.resolve("run-" + ProcessHandle.current().pid())));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    ProductionApp app() {
        return app;
    }

    RealDatabase database() {
        return database;
    }

    /** Between the browsers and the app. */
    FaultProxy network() {
        return network;
    }

    /** Between the app and the database. */
    FaultProxy databaseNetwork() {
        return databaseNetwork;
    }

    Crew crew(int size) {
        return Crew.found(database, size);
    }

    /** A person at a window of the shared browser. */
    Computer window(Crew crew, int person) {
        return kept(Computer.window(sharedBrowser, address(), crew.people().get(person)));
    }

    /** A person at a computer of their own, with this profile. */
    Computer computer(Crew crew, int person, Path profile) {
        return kept(Computer.own(playwright, profile, address(), crew.people().get(person)));
    }

    Path newProfile() {
        return directory.resolve("profile-" + profiles.incrementAndGet());
    }

    String address() {
        return "http://localhost:" + network.port();
    }

    Path directory() {
        return directory;
    }

    ProductionJar thisVersion() {
        return jar;
    }

    /** Another copy of the app, as the next version of it would be. */
    ProductionJar nextVersion() {
        return jar.copy();
    }

    /** The app, started again with these settings. */
    void restart(Map<String, String> settings) {
        app.kill();
        app.become(jar, settings);
        app.start();
    }

    /** Everybody goes home, and everything that was broken is whole again. */
    void tidy() {
        computers.forEach(Computer::close);
        computers.clear();
        network.heal();
        databaseNetwork.heal();
        database.revive();
        var changed = app.becomeUsual();
        if (changed) {
            app.close();
        }
        if (!app.isAlive()) {
            app.begin();
        }
        app.awaitReady();
    }

    @Override
    public void close() {
        try (database;
                databaseNetwork;
                app;
                network;
                playwright) {
            computers.forEach(Computer::close);
            sharedBrowser.close();
        }
    }

    private Computer kept(Computer computer) {
        computers.add(computer);
        return computer;
    }

    private static void removeEarlier() throws IOException {
        try (var directories = Files.newDirectoryStream(ALL, "run-*")) {
            for (Path directory : directories) {
                var pid = Long.parseLong(directory.getFileName().toString().substring("run-".length()));
                if (ProcessHandle.of(pid).isEmpty()) {
                    FileSystemUtils.deleteRecursively(directory);
                }
            }
        }
    }
}
