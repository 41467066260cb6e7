package dk.masterclass.worksheet;

import java.time.Instant;
import java.util.Optional;

/** What became of one change. Every result but {@link Refused} means: what was written is kept, and committed. */
public sealed interface SaveResult {

    /** The number of the change this answers. */
    long sequence();

    /** It stands now, at this revision; {@code cleaned} is what stands where that isn't quite what was sent. */
    record Saved(long sequence, long revision, Optional<Value> cleaned) implements SaveResult {

        Saved(long sequence, long revision) {
            this(sequence, revision, Optional.empty());
        }
    }

    /** Somebody else wrote meanwhile, elsewhere in the text; {@code value} holds both and stands now. */
    record Merged(long sequence, long revision, Value value) implements SaveResult {}

    /**
     * Somebody else wrote meanwhile, at the same place. Theirs stands, at this revision; the change is kept in the
     * history beside it. People decide: what they choose is sent with this revision as its base.
     */
    record Conflict(long sequence, long revision, Value theirs, String byName, Instant at) implements SaveResult {}

    /** It cannot be an answer to this question and is not kept. {@code reasonKey} is a text of the worksheet. */
    record Refused(long sequence, String reasonKey) implements SaveResult {}
}
