package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** People who ask the app for something again and again, more at once than it has connections, and mind the time. */
final class Impatient implements AutoCloseable {

    private final List<Door> doors;
    private final String path;
    private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
    private volatile boolean gone;

    private Impatient(List<Door> doors, String path) {
        this.doors = doors;
        this.path = path;
    }

    static Impatient people(Stage stage, Crew crew, int number) {
        var door = Door.signIn(stage.address(), crew.people().getFirst());
        return new Impatient(
                IntStream.range(0, number).mapToObj(each -> door).toList(), "/api/answers/" + crew.team() + "/1C");
    }

    void begin() {
        doors.forEach(door -> Thread.ofVirtual().start(() -> askAgainAndAgain(door)));
    }

    void assertNobodyWaitedLongerThan(Duration most) {
        assertThat(waits).isNotEmpty().allSatisfy(wait -> assertThat(wait).isLessThan(most));
    }

    @Override
    public void close() {
        gone = true;
    }

    private void askAgainAndAgain(Door door) {
        while (!gone) {
            var begin = Instant.now();
            try {
                door.get(path);
            } catch (UncheckedIOException broken) {
                // How long it took counts all the same.
            }
            waits.add(Wait.since(begin));
        }
    }
}
