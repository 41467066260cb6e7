package dk.masterclass.document.pdf.text;

import dk.masterclass.document.Language;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Sets paragraphs of one language into lines. Stateless but for the fonts and words everybody shares. */
public final class Typesetter {

    private static final String ELLIPSIS = "\u2026";
    private static final float RELUCTANT = 12;

    private final Hyphens hyphens;

    private Typesetter(Hyphens hyphens) {
        this.hyphens = hyphens;
    }

    /** English is not divided: its lines are ragged and its words short. */
    public static Typesetter of(Language language) {
        return switch (language) {
            case DANISH -> new Typesetter(Hyphenation.danish()::breaks);
            case ENGLISH -> new Typesetter(Hyphens.NONE);
        };
    }

    /** The lines of running text; long words may be divided. */
    public List<Line> running(StyledText text, float size, float width) {
        return Measured.of(text, hyphens, 1).lines(size, width);
    }

    /** The lines of a heading or label: words stay whole unless one is wider than the line. */
    public List<Line> whole(StyledText text, float size, float width) {
        return Measured.of(text, Hyphens.NONE, 1).lines(size, width);
    }

    /** Text for a narrow place, such as a table's cell: a word is divided only where it must be. */
    public Measured cell(StyledText text) {
        return Measured.of(text, hyphens, RELUCTANT);
    }

    /** One line; what is too long ends in an ellipsis. */
    public Line single(String text, FontStyle style, Role role, float size, float width) {
        String line = PrintText.line(text);
        Line whole = unbroken(StyledText.of(line, style, role));
        if (whole.width(size) <= width) {
            return whole;
        }
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(line);
        Line longest = unbroken(StyledText.of(ELLIPSIS, style, role));
        for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
            Line candidate = unbroken(StyledText.of(line.substring(0, end).strip() + ELLIPSIS, style, role));
            if (candidate.width(size) > width) {
                return longest;
            }
            longest = candidate;
        }
        return longest;
    }

    private static Line unbroken(StyledText text) {
        Directions directions = Directions.of(text.characters());
        List<Piece> pieces =
                Itemizer.pieces(text, directions, 0, text.characters().length());
        return new Line(directions.place(pieces), Widths.sum(pieces), directions.startsFromRight());
    }
}
