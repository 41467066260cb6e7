package dk.masterclass.strategy.queue;

import dk.masterclass.people.TeamId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is next: the teams take turns, and within a team it is whoever came first. So a team that asks for much waits for
 * itself, and not everybody for it.
 */
final class Line<J> {

    private final Map<TeamId, Deque<J>> waiting = new LinkedHashMap<>();

    void add(TeamId team, J job) {
        waiting.computeIfAbsent(team, newcomer -> new ArrayDeque<>()).add(job);
    }

    Optional<J> next() {
        return next(waiting);
    }

    boolean remove(TeamId team, J job) {
        var ofTeam = waiting.getOrDefault(team, new ArrayDeque<>());
        boolean isRemoved = ofTeam.remove(job);
        if (ofTeam.isEmpty()) {
            waiting.remove(team);
        }
        return isRemoved;
    }

    void clear() {
        waiting.clear();
    }

    int size() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    /** Everything in the order in which it will be its turn, if nobody else comes. */
    List<J> inOrder() {
        var copy = new LinkedHashMap<TeamId, Deque<J>>();
        waiting.forEach((team, jobs) -> copy.put(team, new ArrayDeque<>(jobs)));
        var order = new ArrayList<J>();
        for (var job = next(copy); job.isPresent(); job = next(copy)) {
            order.add(job.get());
        }
        return order;
    }

    /** The first team gives its first, and stands at the end again with what is left. */
    private static <J> Optional<J> next(Map<TeamId, Deque<J>> waiting) {
        var first = waiting.entrySet().stream().findFirst();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        var team = first.get().getKey();
        var jobs = first.get().getValue();
        waiting.remove(team);
        var job = jobs.remove();
        if (!jobs.isEmpty()) {
            waiting.put(team, jobs);
        }
        return Optional.of(job);
    }
}
