package dk.masterclass.strategy.queue;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does long work on a few threads of its own, a team at a time, and keeps what came out of it for a while. Whoever asks
 * sees their own and nothing else. Everything is in memory: after a restart nothing was ever asked for.
 *
 * @param <W> what can be wished for; the same wish twice is one piece of work as long as it is on the way
 * @param <R> what comes out of it
 * @see "docs/decisions/0020-exports-wait-in-a-queue.md"
 */
public final class WorkQueue<W, R> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

    private final Bounds bounds;
    private final Clock clock;
    private final ToLongFunction<R> size;
    private final ExecutorService threads;
    private final Line<Job<W, R>> line = new Line<>();
    private final Jobs<W, R> jobs;
    private final Ears ears = new Ears();

    /** @param name of the threads */
    public WorkQueue(String name, Bounds bounds, Clock clock, ToLongFunction<R> size) {
        this.bounds = bounds;
        this.clock = clock;
        this.size = size;
        this.jobs = new Jobs<>(bounds);
        this.threads = Executors.newFixedThreadPool(
                bounds.atOnce(),
                Thread.ofPlatform().name(name + "-", 1).daemon().factory());
    }

    public Admission add(PersonId person, TeamId team, W wish, Work<R> work) {
        var job = new Job<>(person, team, wish, work);
        var admission = admit(job);
        if (admission.equals(new Admission.Accepted(job.id()))) {
            threads.execute(this::workOnNext);
            ears.tell(Set.of(person));
        }
        return admission;
    }

    /** What this person has asked for, the latest first. */
    public synchronized List<Ticket<W>> of(PersonId person) {
        jobs.tidy(clock.instant());
        var order = line.inOrder();
        return jobs.of(person).stream().map(job -> ticket(job, order)).toList();
    }

    /** What came out of it, if there is something and it is this person's. */
    public synchronized Optional<R> result(TicketId ticket, PersonId person) {
        jobs.tidy(clock.instant());
        return jobs.find(ticket, person)
                .flatMap(job ->
                        job.stage() instanceof Stage.Ready<R> ready ? Optional.of(ready.result()) : Optional.empty());
    }

    public synchronized Optional<Ticket<W>> find(TicketId ticket, PersonId person) {
        return jobs.find(ticket, person).map(job -> ticket(job, line.inOrder()));
    }

    /** Takes it away, wherever it is: out of the line, off its thread as soon as that notices, out of what is kept. */
    public void remove(TicketId ticket, PersonId person) {
        Set<PersonId> concerned;
        synchronized (this) {
            jobs.find(ticket, person).ifPresent(job -> {
                job.unwanted();
                line.remove(job.team(), job);
                jobs.remove(job);
            });
            concerned = everybodyWaitingAnd(person);
        }
        ears.tell(concerned);
    }

    /** Calls whenever something this person has asked for stands otherwise. The listener should only pass it on. */
    public Runnable listen(PersonId person, Runnable listener) {
        return ears.add(person, listener);
    }

    /** Ends what is on its way, and takes nothing in any more. */
    @Override
    public synchronized void close() {
        jobs.all().forEach(Job::unwanted);
        line.clear();
        threads.shutdown();
    }

    private synchronized Admission admit(Job<W, R> job) {
        jobs.tidy(clock.instant());
        var same = jobs.onTheWay(job.person()).filter(job::isLike).findFirst();
        if (same.isPresent()) {
            return new Admission.Accepted(same.get().id());
        }
        if (jobs.onTheWay(job.person()).count() >= bounds.ofOnePerson()) {
            return new Admission.EnoughOfOne(bounds.ofOnePerson());
        }
        if (threads.isShutdown() || line.size() >= bounds.waiting()) {
            return new Admission.Full();
        }
        jobs.add(job);
        line.add(job.team(), job);
        return new Admission.Accepted(job.id());
    }

    /** There is one call of this for each job; those of jobs that left the line find the line shorter. */
    private void workOnNext() {
        begin().ifPresent(job -> {
            ears.tell(concernedBy(job));
            end(job, outcome(job));
            ears.tell(concernedBy(job));
        });
    }

    private synchronized Optional<Job<W, R>> begin() {
        var next = line.next();
        next.ifPresent(job -> job.is(new Stage.Working<>(Reached.NOTHING)));
        return next;
    }

    private Optional<Stage<R>> outcome(Job<W, R> job) {
        try {
            var result = job.make(() -> ears.tell(Set.of(job.person())));
            return Optional.of(new Stage.Ready<>(
                    result, size.applyAsLong(result), clock.instant().plus(bounds.keptFor())));
        } catch (CancellationException unwanted) {
            return Optional.empty();
        } catch (Exception failure) {
            return Optional.of(failed(job, failure));
        } catch (VirtualMachineError tooMuch) {
            return Optional.of(failed(job, new IllegalStateException(tooMuch)));
        }
    }

    private Stage<R> failed(Job<W, R> job, Exception cause) {
        LOG.error("Ticket {} has come to nothing", job.id(), cause);
        return new Stage.Failed<>(cause, clock.instant().plus(bounds.keptFor()));
    }

    private synchronized void end(Job<W, R> job, Optional<Stage<R>> outcome) {
        outcome.ifPresentOrElse(job::is, () -> jobs.remove(job));
        if (job.stage() instanceof Stage.Ready<R>) {
            jobs.removeEarlier(job);
        }
        jobs.tidy(clock.instant());
    }

    private synchronized Set<PersonId> concernedBy(Job<W, R> job) {
        return everybodyWaitingAnd(job.person());
    }

    private Set<PersonId> everybodyWaitingAnd(PersonId person) {
        var people = new HashSet<PersonId>();
        people.add(person);
        line.inOrder().forEach(job -> people.add(job.person()));
        return people;
    }

    private Ticket<W> ticket(Job<W, R> job, List<Job<W, R>> order) {
        return new Ticket<>(job.id(), job.team(), job.wish(), job.stage().seen(order.indexOf(job) + 1));
    }
}
