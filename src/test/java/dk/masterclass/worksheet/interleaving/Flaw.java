package dk.masterclass.worksheet.interleaving;

/** Something that must never happen, and where it did. */
record Flaw(Kind kind, String where) {

    enum Kind {
        /** Somebody was told that a change is saved, and it is not in the history as it was typed. */
        NOT_KEPT,
        /** The history has a change that nobody typed, or one twice. */
        COUNTED_TWICE,
        /** A revision is missing, or met out of turn. */
        HOLE,
        /** Words that stood are gone, and who changed the text had not seen them; or what was written is not in it. */
        WORDS_LOST,
        /** The rules say otherwise. */
        WRONG_OUTCOME,
        /** The sender was told something else than what is in the history. */
        WRONGLY_TOLD,
        /** When all is quiet, a page shows something else than what stands. */
        DIVERGED
    }
}
