package dk.masterclass.document.compare;

/** What happened to a place of a document. */
public enum Fate {
    INSERTED,
    DELETED,
    /** It is there in both, and says something else. */
    CHANGED
}
