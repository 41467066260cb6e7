package dk.masterclass.bench;

import static dk.masterclass.bench.TypingPeople.at;

import dk.masterclass.DatabaseTest;
import dk.masterclass.bench.TypingPeople.Typed;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.Exports;
import dk.masterclass.strategy.SampleAnswers;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.queue.State;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who type notice of twenty people who never stop exporting a whole strategy: that is what the queue is for. */
@DatabaseTest
class ExportBench {

    private static final int TYPING_TEAMS = 15;
    private static final int EXPORTING_TEAMS = 10;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 120) / 3;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Exports exports;

    @LocalServerPort
    int port;

    @Test
    void savingWhileTwentyPeopleExport() throws Exception {
        var exporting =
                Stream.generate(this::crewWithAStrategy).limit(EXPORTING_TEAMS).toList();
        type(SECONDS / 3);
        var alone = type(SECONDS);
        var waits = new ConcurrentLinkedQueue<Long>();
        var isOver = new AtomicBoolean();
        Typed together;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Crew crew : exporting) {
                people.submit(() -> export(crew, crew.participant(), isOver, waits));
                people.submit(() -> export(crew, crew.colleague(), isOver, waits));
            }
            together = type(SECONDS);
            isOver.set(true);
        }
        report(alone, together, waits);
    }

    private Crew crewWithAStrategy() {
        var crew = fixtures.crew();
        fixtures.as(crew.participant(), () -> new SampleAnswers(worksheets).writeAll(crew.team(), course));
        return crew;
    }

    /** Teams of their own each time: the typists believe that nothing stands there yet. */
    private Typed type(int seconds) throws Exception {
        var crews = Stream.generate(fixtures::crew).limit(TYPING_TEAMS).toList();
        try (var people = TypingPeople.ready(port, seconds, crews)) {
            people.begin();
            return people.typed();
        }
    }

    /** Asks for the next one as soon as the last one is there. */
    private void export(Crew crew, Somebody person, AtomicBoolean isOver, Queue<Long> waits) {
        fixtures.signIn(person);
        var moved = new Semaphore(0);
        var listening = exports.listen(moved::release);
        while (!isOver.get()) {
            long begin = System.nanoTime();
            var admission = exports.order(crew.team(), new ExportWish.OfDraft(Output.PDF, Language.DANISH));
            await(crew, ((Admission.Accepted) admission).ticket(), moved, isOver);
            waits.add((System.nanoTime() - begin) / 1_000_000);
        }
        listening.remove();
    }

    private void await(Crew crew, TicketId ticket, Semaphore moved, AtomicBoolean isOver) {
        while (!isOver.get() && !isReady(crew, ticket)) {
            try {
                moved.tryAcquire(1, TimeUnit.SECONDS);
                moved.drainPermits();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private boolean isReady(Crew crew, TicketId ticket) {
        return exports.own(crew.team()).stream()
                .anyMatch(own -> own.id().equals(ticket) && own.state() instanceof State.Ready);
    }

    private static void report(Typed alone, Typed together, Queue<Long> waits) {
        for (var each : List.of(alone, together)) {
            Bench.report(
                    "a saved answer, %d typists, %s"
                            .formatted(2 * TYPING_TEAMS, each == alone ? "alone" : "while 20 export"),
                    "p50 %d ms, p95 %d ms, p99 %d ms of %d, %s errors",
                    at(each.answers(), 50),
                    at(each.answers(), 95),
                    at(each.answers(), 99),
                    each.answers().size(),
                    each.errors());
        }
        Bench.report(
                "saving with exports to saving without, p95",
                "%.2f times; last key to saved %d ms against %d ms, %.2f times",
                at(together.answers(), 95) / (double) at(alone.answers(), 95),
                at(together.pauses(), 95),
                at(alone.pauses(), 95),
                at(together.pauses(), 95) / (double) at(alone.pauses(), 95));
        var sorted = List.copyOf(waits);
        Bench.report(
                "a whole strategy as PDF, 20 people without a pause",
                "p50 %d ms, p95 %d ms from the click to the file, %.1f files/s",
                at(sorted, 50),
                at(sorted, 95),
                sorted.size() / (double) SECONDS);
    }
}
