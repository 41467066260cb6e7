package dk.masterclass.strategy;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.Compared.Sealed;
import dk.masterclass.strategy.files.Headway;
import dk.masterclass.strategy.files.MadeFile;
import dk.masterclass.strategy.files.Outputs;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.queue.Reached;
import dk.masterclass.strategy.queue.Ticket;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.strategy.queue.WorkQueue;
import dk.masterclass.strategy.versions.VersionAccess;
import dk.masterclass.worksheet.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Files of the strategy for the members of its team, and of what changed between versions for its contacts too, made a few
 * at a time. Everybody has their own, as long as they may: that is checked when they ask, when it is made and when they
 * fetch it.
 *
 * @see "docs/decisions/0020-exports-wait-in-a-queue.md"
 */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'CONTACT')")
public class Exports {

    private static final int ALL = 100;

    private final Teams teams;
    private final VersionAccess access;
    private final Strategies strategies;
    private final Comparisons comparisons;
    private final Outputs outputs;
    private final WorkQueue<ExportWish, MadeFile> queue;
    private final CurrentPerson currentPerson;

    Exports(
            Teams teams,
            VersionAccess access,
            Strategies strategies,
            Comparisons comparisons,
            Outputs outputs,
            WorkQueue<ExportWish, MadeFile> queue,
            CurrentPerson currentPerson) {
        this.teams = teams;
        this.access = access;
        this.strategies = strategies;
        this.comparisons = comparisons;
        this.outputs = outputs;
        this.queue = queue;
        this.currentPerson = currentPerson;
    }

    /** Takes the wish in, unless too many wait. */
    public Admission order(TeamId team, ExportWish wish) {
        require(team, wish);
        var signedIn = SecurityContextHolder.getContext();
        return queue.add(
                me(),
                team,
                wish,
                tell -> new DelegatingSecurityContextCallable<>(() -> make(team, wish, tell), signedIn).call());
    }

    /** What the signed-in person has asked for of this team's, the latest first. */
    public List<Ticket<ExportWish>> own(TeamId team) {
        access.reachable(team);
        return queue.of(me()).stream()
                .filter(ticket -> ticket.team().equals(team))
                .toList();
    }

    public MadeFile file(TicketId ticket) {
        var missing = new NotVisible("Ticket " + ticket);
        var found = queue.find(ticket, me()).orElseThrow(() -> missing);
        require(found.team(), found.wish());
        return queue.result(ticket, me()).orElseThrow(() -> missing);
    }

    /** Takes a wish back, or throws its file away. */
    public void remove(TicketId ticket) {
        queue.remove(ticket, me());
    }

    /** Calls when something the signed-in person has asked for stands otherwise, on the thread that works. */
    public Registration listen(Runnable listener) {
        var end = queue.listen(me(), listener);
        return end::run;
    }

    /** What is being written is for the team's members alone; contacts compare its versions. */
    private void require(TeamId team, ExportWish wish) {
        switch (wish) {
            case ExportWish.OfDraft ofDraft -> teams.asReader(team);
            case ExportWish.OfChanges ofChanges -> access.reachable(team);
        }
    }

    private MadeFile make(TeamId team, ExportWish wish, Consumer<Reached> tell) {
        return switch (wish) {
            case ExportWish.OfDraft ofDraft -> make(team, ofDraft, tell);
            case ExportWish.OfChanges ofChanges -> make(team, ofChanges, tell);
        };
    }

    private MadeFile make(TeamId team, ExportWish.OfChanges wish, Consumer<Reached> tell) {
        var later = wish.later().map(Sealed::id);
        tell.accept(Reached.NOTHING);
        return comparisons.file(
                team,
                wish.earlier().id(),
                later,
                wish.language(),
                (printed, pages) -> tell.accept(new Reached(ALL * printed / Math.max(1, pages), printed, pages)));
    }

    private MadeFile make(TeamId team, ExportWish.OfDraft wish, Consumer<Reached> tell) {
        return outputs.make(wish.output(), strategies.draft(team, wish.language()), new Headway() {
            @Override
            public void reached(int percent) {
                tell.accept(new Reached(percent, 0, 0));
            }

            @Override
            public void printed(int printed, int pages, int percent) {
                tell.accept(new Reached(percent, printed, pages));
            }
        });
    }

    private PersonId me() {
        return currentPerson.get().id();
    }
}
