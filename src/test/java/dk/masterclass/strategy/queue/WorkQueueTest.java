package dk.masterclass.strategy.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkQueueTest {

    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final PersonId MIE = new PersonId(UUID.randomUUID());
    private static final PersonId BO = new PersonId(UUID.randomUUID());
    private static final TeamId HAVNBY = TeamId.random();
    private static final TeamId FJORDBY = TeamId.random();

    private final Hand clock = new Hand();
    private final Semaphore gate = new Semaphore(0);
    private final ConcurrentLinkedQueue<String> begun = new ConcurrentLinkedQueue<>();
    private WorkQueue<String, String> queue = queue(1);

    @AfterEach
    void close() {
        gate.release(1_000);
        queue.close();
    }

    @Test
    void neverMoreAtOnceThanTheBoundAndAlwaysAsMany() throws Exception {
        queue = queue(3);
        var together = new CyclicBarrier(3);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(30);

        for (int i = 0; i < 30; i++) {
            queue.add(new PersonId(UUID.randomUUID()), TeamId.random(), "pdf", tell -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                together.await(10, TimeUnit.SECONDS);
                atOnce.decrementAndGet();
                done.countDown();
                return "file";
            });
        }

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(most).hasValue(3);
    }

    @Test
    void teamsTakeTurnsSoThatNobodyWaitsForATeamThatAsksForMuch() {
        for (String wish : List.of("h1", "h2", "h3", "h4")) {
            add(MIE, HAVNBY, wish);
        }
        awaitBegun(1);
        add(BO, FJORDBY, "f1");
        add(BO, FJORDBY, "f2");

        assertThat(placesOf(MIE)).containsExactly("h4 5", "h3 3", "h2 1", "h1 -");
        assertThat(placesOf(BO)).containsExactly("f2 4", "f1 2");
        gate.release(6);
        awaitBegun(6);
        assertThat(begun).containsExactly("h1", "h2", "f1", "h3", "f2", "h4");
    }

    @Test
    void whatIsTakenBackLeavesTheLineAndItsThread() {
        var running = add(MIE, HAVNBY, "running");
        awaitBegun(1);
        var waiting = add(MIE, HAVNBY, "waiting");
        add(BO, FJORDBY, "next");

        queue.remove(waiting, MIE);
        assertThat(placesOf(BO)).containsExactly("next 1");
        queue.remove(running, MIE);

        awaitBegun(2);
        assertThat(begun).containsExactly("running", "next");
        assertThat(queue.of(MIE)).isEmpty();
    }

    @Test
    void everybodySeesTheirOwnAndNothingElse() {
        gate.release(1);
        var mine = add(MIE, HAVNBY, "mine");
        awaitReady(mine, MIE);

        assertThat(queue.of(BO)).isEmpty();
        assertThat(queue.find(mine, BO)).isEmpty();
        assertThat(queue.result(mine, BO)).isEmpty();
        queue.remove(mine, BO);
        assertThat(queue.result(mine, MIE)).contains("made of mine");
        assertThat(queue.result(mine, MIE)).as("a second time").contains("made of mine");
    }

    @Test
    void theSameWishIsOnePieceOfWorkAsLongAsItIsOnTheWay() {
        var first = add(MIE, HAVNBY, "pdf");
        assertThat(add(MIE, HAVNBY, "pdf")).isEqualTo(first);
        assertThat(add(BO, HAVNBY, "pdf")).isNotEqualTo(first);
        gate.release(2);
        awaitReady(first, MIE);

        var later = add(MIE, HAVNBY, "pdf");
        assertThat(later).isNotEqualTo(first);
        gate.release(1);
        awaitReady(later, MIE);
        await().untilAsserted(
                        () -> assertThat(queue.of(MIE)).extracting(Ticket::id).containsExactly(later));
    }

    @Test
    void tooMuchIsRefusedAndNothingOfItWaits() {
        queue = new WorkQueue<>("test", new Bounds(1, 4, 3, 9, 1_000, AN_HOUR), clock, String::length);
        IntStream.range(0, 3).forEach(i -> add(MIE, HAVNBY, "h" + i));
        awaitBegun(1);

        assertThat(queue.add(MIE, HAVNBY, "h4", this::work)).isEqualTo(new Admission.EnoughOfOne(3));
        add(BO, FJORDBY, "f1");
        add(BO, FJORDBY, "f2");
        assertThat(queue.add(BO, FJORDBY, "f3", this::work)).isEqualTo(new Admission.Full());
        assertThat(queue.of(BO)).hasSize(2);
    }

    @Test
    void whatIsMadeIsKeptWithinItsBounds() {
        queue = new WorkQueue<>("test", new Bounds(1, 99, 3, 4, 30, AN_HOUR), clock, String::length);
        gate.release(99);

        var ofMie = make(MIE, "a", "b", "c", "d");
        assertThat(queue.of(MIE)).extracting(Ticket::wish).containsExactly("d", "c", "b");
        assertThat(queue.result(ofMie.getFirst(), MIE)).isEmpty();
        make(BO, "e", "f");
        assertThat(queue.of(MIE))
                .as("30 characters are three files")
                .extracting(Ticket::wish)
                .containsExactly("d");
        var large = make(BO, "x".repeat(99)).getFirst();
        assertThat(queue.of(BO)).as("the latest stays, however large").hasSize(1);

        clock.pass(AN_HOUR.plusSeconds(1));
        assertThat(queue.result(large, BO)).isEmpty();
        assertThat(queue.of(BO)).isEmpty();
    }

    @Test
    void whatFailsSaysWhyAndLetsTheNextOneIn() {
        var failure = new IllegalStateException("No paper");
        queue.add(MIE, HAVNBY, "fails", tell -> {
            throw failure;
        });
        queue.add(MIE, HAVNBY, "overflows", tell -> {
            throw new StackOverflowError("Too deep");
        });
        gate.release(1);
        awaitReady(add(MIE, HAVNBY, "works"), MIE);

        assertThat(queue.of(MIE).getLast().state()).isEqualTo(new State.Failed(failure));
        assertThat(queue.of(MIE).get(1).state()).isInstanceOf(State.Failed.class);
    }

    @Test
    void whoeverListensHearsOfEveryStep() {
        var heard = new ConcurrentLinkedQueue<State>();
        var end = queue.listen(BO, () -> queue.of(BO).forEach(ticket -> heard.add(ticket.state())));
        add(MIE, HAVNBY, "before");
        awaitBegun(1);
        var ticket = add(BO, FJORDBY, "pdf");
        gate.release(2);
        awaitReady(ticket, BO);

        await().untilAsserted(() -> assertThat(heard)
                .contains(new State.Waiting(1), new State.Working(new Reached(50, 1, 2)))
                .last()
                .isInstanceOf(State.Ready.class));
        end.run();
        heard.clear();
        queue.remove(ticket, BO);
        assertThat(heard).isEmpty();
    }

    private WorkQueue<String, String> queue(int atOnce) {
        return new WorkQueue<>("test", new Bounds(atOnce, 99, 99, 99, 1_000, AN_HOUR), clock, String::length);
    }

    private TicketId add(PersonId person, TeamId team, String wish) {
        var admission = queue.add(person, team, wish, tell -> {
            begun.add(wish);
            work(tell);
            return "made of " + wish;
        });
        return ((Admission.Accepted) admission).ticket();
    }

    /** Waits at the gate as a long print does: every now and then it tells how far it is. */
    private String work(Consumer<Reached> tell) throws InterruptedException {
        while (!gate.tryAcquire(5, TimeUnit.MILLISECONDS)) {
            tell.accept(new Reached(10, 0, 0));
        }
        tell.accept(new Reached(50, 1, 2));
        return "";
    }

    private List<TicketId> make(PersonId person, String... wishes) {
        var tickets = new ArrayList<TicketId>();
        for (String wish : wishes) {
            tickets.add(add(person, HAVNBY, wish));
            awaitReady(tickets.getLast(), person);
        }
        return tickets;
    }

    private List<String> placesOf(PersonId person) {
        return queue.of(person).stream()
                .map(ticket ->
                        ticket.wish() + " " + (ticket.state() instanceof State.Waiting waiting ? waiting.place() : "-"))
                .toList();
    }

    private void awaitBegun(int count) {
        await().untilAsserted(() -> assertThat(begun).hasSize(count));
    }

    private void awaitReady(TicketId ticket, PersonId person) {
        await().untilAsserted(() -> assertThat(queue.result(ticket, person)).isPresent());
    }

    private static final class Hand extends Clock {

        private volatile Instant now = Instant.parse("2027-03-01T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
