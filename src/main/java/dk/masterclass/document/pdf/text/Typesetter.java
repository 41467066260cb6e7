package dk.masterclass.document.pdf.text;

import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.text.Line.Placed;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sets paragraphs of one language into lines. Stateless but for the fonts and words everybody shares. */
public final class Typesetter {

    private static final String ELLIPSIS = "\u2026";
    private static final String INVISIBLE_HYPHEN = "\u00AD";

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
        return lines(text, size, width, hyphens);
    }

    /** The lines of a heading or label: words stay whole unless one is wider than the line. */
    public List<Line> whole(StyledText text, float size, float width) {
        return lines(text, size, width, Hyphens.NONE);
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

    private static List<Line> lines(StyledText text, float size, float width, Hyphens hyphens) {
        if (text.isEmpty()) {
            return List.of();
        }
        float measure = width * Typeface.UNITS_PER_EM / size;
        var lines = new ArrayList<Line>();
        List<StyledText> paragraphs = text.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            lines.addAll(paragraph(paragraphs.get(i), measure, hyphens, last));
        }
        return lines;
    }

    private static List<Line> paragraph(StyledText text, float measure, Hyphens hyphens, boolean last) {
        if (text.isEmpty()) {
            return List.of(new Line(List.of(), 0, false));
        }
        Directions directions = Directions.of(text.characters());
        List<Atom> atoms = new Atoms(text, directions, measure).cut(hyphens);
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int end : LineBreaks.ends(atoms, measure, Widths.of(text, "-"))) {
            boolean spaced = end < atoms.size() ? atoms.get(end - 1).space() > 0 : !last;
            lines.add(line(text, directions, atoms.subList(start, end), spaced));
            start = end;
        }
        return lines;
    }

    /** Whoever copies or listens to the text needs the space or the division at the line's end too. */
    private static Line line(StyledText text, Directions directions, List<Atom> atoms, boolean spaced) {
        Atom last = atoms.getLast();
        List<Piece> pieces = Itemizer.pieces(text, directions, atoms.getFirst().from(), last.to());
        if (last.hyphenated()) {
            pieces.add(sign("-", text, pieces.getLast(), INVISIBLE_HYPHEN));
        }
        float width = Widths.sum(pieces);
        List<Placed> placed = directions.place(pieces);
        if (spaced && !pieces.isEmpty()) {
            Piece space = sign(" ", text, pieces.getLast(), null);
            boolean fromRight = directions.startsFromRight();
            placed.add(new Placed(space, fromRight ? -space.width() : width));
        }
        return new Line(placed, width, directions.startsFromRight());
    }

    private static Piece sign(String sign, StyledText text, Piece neighbour, @Nullable String actualText) {
        Typeface typeface = text.spans().getLast().style().typeface();
        int level = sign.isBlank() ? 0 : neighbour.level();
        return new Piece(Shaper.shape(typeface, sign, false), neighbour.role(), level, actualText);
    }
}
