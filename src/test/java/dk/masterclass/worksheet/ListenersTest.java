package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.people.TeamId;
import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ListenersTest {

    private final Listeners<String> listeners = new Listeners<>();
    private final TeamId team = TeamId.random();

    @Test
    void onlyTheTeamsOwnListenersHear() {
        var heard = new ArrayList<String>();
        listeners.add(team, heard::add);

        listeners.tell(team, "for us");
        listeners.tell(TeamId.random(), "for others");

        assertThat(heard).containsExactly("for us");
    }

    @Test
    void oneThatFailsKeepsNobodyElseFromHearing() {
        var heard = new ArrayList<String>();
        for (int each = 0; each < 10; each++) {
            listeners.add(team, event -> {
                throw new IllegalStateException("closed screen");
            });
            listeners.add(team, heard::add);
        }

        listeners.tell(team, "news");

        assertThat(heard).hasSize(10);
    }

    @Test
    void theSameConsumerMayListenTwiceAndLeaveOnce() {
        var heard = new ArrayList<String>();
        Consumer<String> consumer = heard::add;
        var first = listeners.add(team, consumer);
        listeners.add(team, consumer);

        first.remove();
        first.remove();
        listeners.tell(team, "news");

        assertThat(heard).containsExactly("news");
    }

    @Test
    void nothingStaysBehindHoweverManyComeAndGoAtOnce() throws Exception {
        var heard = new AtomicInteger();
        var start = new CyclicBarrier(4);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var running = new ArrayList<Future<?>>();
            for (int thread = 0; thread < 4; thread++) {
                running.add(threads.submit(() -> {
                    start.await();
                    for (int time = 0; time < 2000; time++) {
                        var registration = listeners.add(team, event -> heard.incrementAndGet());
                        listeners.tell(team, "news");
                        registration.remove();
                    }
                    return null;
                }));
            }
            for (var each : running) {
                each.get();
            }
        }

        assertThat(heard.get()).isGreaterThanOrEqualTo(4 * 2000);
        assertThat(listeners.isEmpty()).isTrue();
    }
}
