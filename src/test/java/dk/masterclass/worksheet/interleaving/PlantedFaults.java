package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.ForgottenCommit;
import dk.masterclass.worksheet.SaveResult;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Three ways to break the promise, put between the pages and the real server. */
final class PlantedFaults {

    private static final int EVERY = 5;

    private PlantedFaults() {}

    /** Answers before the commit, and now and then the commit never comes. */
    static Server answersBeforeTheCommit(Stage stage, ForgottenCommit forgotten) {
        var requests = new AtomicInteger();
        return (person, team, changes) -> requests.incrementAndGet() % EVERY == 0
                ? stage.as(person, () -> forgotten.save(team, person.id(), changes))
                : stage.service().save(person, team, changes);
    }

    /** Takes what comes a second time as a new change. */
    static Server countsRepeats(Stage stage) {
        Set<String> seen = ConcurrentHashMap.newKeySet();
        return (person, team, changes) -> {
            var counted = changes.stream()
                    .map(change -> seen.add(team + change.client() + change.sequence())
                            ? change
                            : numbered(change, change.sequence() + 1_000_000L))
                    .toList();
            return answering(changes, stage.service().save(person, team, counted));
        };
    }

    /** Saves on top of whatever stands, not of what the writer saw: as a replay does that has forgotten its base. */
    static Server forgetsTheBase(Stage stage) {
        return (person, team, changes) -> {
            Answers standing = stage.answers(person, team);
            var rebased = changes.stream()
                    .map(change -> new Change(
                            change.client(),
                            change.sequence(),
                            change.address(),
                            standing.revisionAt(change.address()),
                            change.value()))
                    .toList();
            return stage.service().save(person, team, rebased);
        };
    }

    private static Change numbered(Change change, long sequence) {
        return new Change(change.client(), sequence, change.address(), change.base(), change.value());
    }

    private static List<SaveResult> answering(List<Change> asked, List<SaveResult> results) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> answering(asked.get(i).sequence(), results.get(i)))
                .toList();
    }

    private static SaveResult answering(long sequence, SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> new SaveResult.Saved(sequence, saved.revision(), saved.cleaned());
            case SaveResult.Merged merged -> new SaveResult.Merged(sequence, merged.revision(), merged.value());
            case SaveResult.Conflict conflict ->
                new SaveResult.Conflict(
                        sequence, conflict.revision(), conflict.theirs(), conflict.byName(), conflict.at());
            case SaveResult.Refused refused -> refused;
        };
    }
}
