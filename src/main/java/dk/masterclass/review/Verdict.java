package dk.masterclass.review;

/** What became of an attempt to answer a team. */
public enum Verdict {
    SENT,
    /** Nothing was sent: the team would have had nothing to read. */
    SAYS_NOTHING
}
