package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear about which team. Safe to use from any thread, and nothing stays behind when the last one leaves. */
public final class Listeners<E> {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final Map<TeamId, Set<Listener<E>>> byTeam = new ConcurrentHashMap<>();

    /** Told apart by identity: the same consumer may listen twice. */
    private static final class Listener<E> {
        private final Consumer<E> consumer;

        private Listener(Consumer<E> consumer) {
            this.consumer = consumer;
        }
    }

    public Registration add(TeamId team, Consumer<E> consumer) {
        var listener = new Listener<>(consumer);
        byTeam.compute(team, (key, listeners) -> {
            Set<Listener<E>> all = listeners == null ? ConcurrentHashMap.newKeySet() : listeners;
            all.add(listener);
            return all;
        });
        return () -> remove(team, listener);
    }

    /** Tells everybody who listens; one that fails is reported and keeps nobody else from hearing. */
    public void tell(TeamId team, E event) {
        for (Listener<E> listener : byTeam.getOrDefault(team, Set.of())) {
            try {
                listener.consumer.accept(event);
            } catch (RuntimeException failed) {
                LOG.error("A listener of team {} failed", team, failed);
            }
        }
    }

    boolean isEmpty() {
        return byTeam.isEmpty();
    }

    private void remove(TeamId team, Listener<E> listener) {
        byTeam.computeIfPresent(team, (key, listeners) -> {
            listeners.remove(listener);
            return listeners.isEmpty() ? null : listeners;
        });
    }
}
