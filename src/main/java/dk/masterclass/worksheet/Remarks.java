package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The feedback that a team sees beside its answers: what was sent, never an instructor's draft. Declared here,
 * implemented by {@code review}.
 */
public interface Remarks {

    /** Remarks on the answers of an exercise, from the latest review that was sent. */
    List<RemarkOnAnswer> of(TeamId team, String exerciseId);

    /** What was said about the exercise as a whole, in the latest review that was sent. */
    Optional<OverallFeedback> overall(TeamId team, String exerciseId);

    /**
     * @param quote the words the remark is about, as they were handed in
     * @param textChangedSince whether the answer no longer holds these words
     */
    record RemarkOnAnswer(
            Address address, String quote, String text, String byName, Instant at, boolean textChangedSince) {}

    record OverallFeedback(String text, String byName, Instant at, boolean approved) {}
}
