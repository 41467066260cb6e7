package dk.masterclass.worksheet;

import java.util.List;

/** What became of handing in an exercise. */
public sealed interface HandInResult {

    /** It is with the instructor now. */
    record Submitted(SubmissionSummary submission) implements HandInResult {}

    /** It was not handed in, because of these. */
    record Lacking(List<Lack> lacks) implements HandInResult {
        public Lacking {
            lacks = List.copyOf(lacks);
        }
    }

    /** It was with the instructor already (somebody else on the team, or a second click). */
    record AlreadySubmitted(SubmissionSummary submission) implements HandInResult {}
}
