package dk.masterclass.document.pdf.text;

/**
 * A stretch of a paragraph that stays on one line; a line may end after it.
 *
 * @param width in thousandths of an em, without the space behind it
 * @param space the width of the space behind it, 0 if there is none
 * @param hyphenated whether a hyphen is written when the line ends after it
 */
record Atom(int from, int to, float width, float space, boolean hyphenated) {}
