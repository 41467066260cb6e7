package dk.masterclass.strategy.queue;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.util.concurrent.CancellationException;

/** A piece of work on its way. */
final class Job<W, R> {

    private final TicketId id = TicketId.random();
    private final PersonId person;
    private final TeamId team;
    private final W wish;
    private final Work<R> work;
    private volatile Stage<R> stage = new Stage.Waiting<>();
    private volatile boolean isUnwanted;

    Job(PersonId person, TeamId team, W wish, Work<R> work) {
        this.person = person;
        this.team = team;
        this.wish = wish;
        this.work = work;
    }

    /**
     * @param moved hears whenever the work is further
     * @throws CancellationException once nobody wants it any more
     */
    R make(Runnable moved) throws Exception {
        var made = work.make(reached -> {
            stopIfUnwanted();
            stage = new Stage.Working<>(reached);
            moved.run();
        });
        stopIfUnwanted();
        return made;
    }

    void is(Stage<R> now) {
        stage = now;
    }

    /** Whether the same person wants the same of the same team. */
    boolean isLike(Job<W, R> other) {
        return person.equals(other.person) && team.equals(other.team) && wish.equals(other.wish);
    }

    void unwanted() {
        isUnwanted = true;
    }

    TicketId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    TeamId team() {
        return team;
    }

    W wish() {
        return wish;
    }

    Stage<R> stage() {
        return stage;
    }

    private void stopIfUnwanted() {
        if (isUnwanted) {
            throw new CancellationException("Nobody wants " + id + " any more");
        }
    }
}
