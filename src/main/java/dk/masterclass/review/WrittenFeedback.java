package dk.masterclass.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was written about one submission so far.
 *
 * @param marks from 1 to 4 by the criterion's id, where there is one yet
 * @param sent when and how it went to the team; empty for a draft
 */
public record WrittenFeedback(
        String overall, Map<String, Integer> marks, List<WrittenRemark> remarks, Optional<Sent> sent) {

    private static final int GOOD_ENOUGH = 2;

    public WrittenFeedback {
        marks = Map.copyOf(marks);
        remarks = List.copyOf(remarks);
    }

    public record Sent(Instant at, boolean approved) {}

    static WrittenFeedback nothing() {
        return new WrittenFeedback("", Map.of(), List.of(), Optional.empty());
    }

    /** Whether a mark is so low that the exercise should go back. */
    public boolean suggestsReturn() {
        return marks.values().stream().anyMatch(mark -> mark < GOOD_ENOUGH);
    }

    /** Whether the team would have anything to read. */
    public boolean saysSomething() {
        return !overall.isBlank()
                || remarks.stream().anyMatch(remark -> !remark.text().isBlank());
    }
}
