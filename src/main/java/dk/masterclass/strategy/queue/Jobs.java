package dk.masterclass.strategy.queue;

import dk.masterclass.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Every job that somebody still may ask for, in the order in which they came. Their queue lets one thread in at a time. */
final class Jobs<W, R> {

    private final Bounds bounds;
    private final Map<TicketId, Job<W, R>> byTicket = new LinkedHashMap<>();

    Jobs(Bounds bounds) {
        this.bounds = bounds;
    }

    void add(Job<W, R> job) {
        byTicket.put(job.id(), job);
    }

    Optional<Job<W, R>> find(TicketId ticket, PersonId person) {
        return Optional.ofNullable(byTicket.get(ticket))
                .filter(job -> job.person().equals(person));
    }

    void remove(Job<W, R> job) {
        byTicket.remove(job.id());
    }

    /** What is made anew takes the place of what was made of the same wish before. */
    void removeEarlier(Job<W, R> latest) {
        byTicket.values().removeIf(job -> job != latest && !job.stage().isOnTheWay() && job.isLike(latest));
    }

    /** The latest first. */
    List<Job<W, R>> of(PersonId person) {
        return all().filter(job -> job.person().equals(person)).toList().reversed();
    }

    Stream<Job<W, R>> onTheWay(PersonId person) {
        return all().filter(job -> job.person().equals(person))
                .filter(job -> job.stage().isOnTheWay());
    }

    /** Throws away what is too old, and then the oldest of what is too much: of each person's, and of everybody's. */
    void tidy(Instant now) {
        byTicket.values().removeIf(job -> job.stage().isTooOld(now));
        all().map(Job::person).distinct().toList().forEach(this::tidy);
        while (kept().count() > bounds.kept() || kept().count() > 1 && keptBytes() > bounds.keptBytes()) {
            remove(kept().findFirst().orElseThrow());
        }
    }

    private void tidy(PersonId person) {
        var over = of(person).stream()
                .filter(job -> !job.stage().isOnTheWay())
                .skip(bounds.ofOnePerson())
                .toList();
        over.forEach(this::remove);
    }

    private Stream<Job<W, R>> kept() {
        return all().filter(job -> !job.stage().isOnTheWay());
    }

    private long keptBytes() {
        return kept().mapToLong(job -> bytes(job.stage())).sum();
    }

    private long bytes(Stage<R> stage) {
        return stage instanceof Stage.Ready<R> ready ? ready.bytes() : 0;
    }

    Stream<Job<W, R>> all() {
        return byTicket.values().stream();
    }
}
