package dk.masterclass.journey;

import dk.masterclass.worksheet.Address;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What others did while the participant was away, the newest first.
 *
 * @param lastVisit when the participant was here before; empty the first time
 */
public record News(Optional<Instant> lastVisit, List<Item> items) {

    private static final int MOST = 6;

    public News {
        items = items.stream()
                .sorted(Comparator.comparing(Item::at).reversed())
                .limit(MOST)
                .toList();
    }

    public sealed interface Item {
        Instant at();
    }

    /** Somebody of the team wrote at a question. */
    public record Written(String byName, Address question, Instant at) implements Item {}

    /** The instructor answered an exercise. */
    public record Answered(String byName, String exercise, boolean approved, Instant at) implements Item {}
}
