package dk.masterclass.worksheet;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a team has decided so far about what its answers give each other.
 *
 * @param declined the proposals it said no to
 * @param kept the answers of its own that stand beside a source, with what the source said then
 */
public record Decided(Set<ProposalKey> declined, Map<Address, Seen> kept) {
    public Decided {
        declined = Set.copyOf(declined);
        kept = Map.copyOf(kept);
    }

    public static Decided nothing() {
        return new Decided(Set.of(), Map.of());
    }

    /** Whether the source of an answer of its own says something else than when the team decided on it. */
    public boolean hasDrifted(Address answer, Value offered) {
        return Optional.ofNullable(kept.get(answer))
                .filter(seen -> !seen.equals(Seen.of(offered)))
                .isPresent();
    }
}
