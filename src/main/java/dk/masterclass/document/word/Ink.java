package dk.masterclass.document.word;

/** What a colour is for; {@link Colours} knows which one it is. */
enum Ink {
    TEXT,
    SOFT,
    MAIN,
    NOTE,
    FLAG,
    CHALK
}
