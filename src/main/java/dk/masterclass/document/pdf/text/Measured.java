package dk.masterclass.document.pdf.text;

import dk.masterclass.document.pdf.text.Line.Placed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text cut into its parts and measured once, so that it can tell how much room it wants and be set in any width. */
public final class Measured {

    private static final String INVISIBLE_HYPHEN = "\u00AD";

    private final List<Part> parts;
    private final float costOfHyphens;

    /** @param atoms may be wider than the line they will stand in */
    private record Part(StyledText text, Directions directions, Atoms cutter, List<Atom> atoms, float hyphen) {

        static Part of(StyledText text, Hyphens hyphens) {
            Directions directions = Directions.of(text.characters());
            var cutter = new Atoms(text, directions);
            return new Part(text, directions, cutter, cutter.cut(hyphens), Widths.of(text, "-"));
        }
    }

    private Measured(List<Part> parts, float costOfHyphens) {
        this.parts = parts;
        this.costOfHyphens = costOfHyphens;
    }

    /** @param costOfHyphens more than 1 where a ragged edge is better than a divided word */
    static Measured of(StyledText text, Hyphens hyphens, float costOfHyphens) {
        List<StyledText> paragraphs = text.isEmpty() ? List.of() : text.paragraphs();
        return new Measured(
                paragraphs.stream()
                        .map(paragraph -> Part.of(paragraph, hyphens))
                        .toList(),
                costOfHyphens);
    }

    /** The width that leaves every paragraph on one line. */
    public float line(float size) {
        float widest = 0;
        for (Part part : parts) {
            float width = 0;
            float space = 0;
            for (Atom atom : part.atoms()) {
                width += space + atom.width();
                space = atom.space();
            }
            widest = Math.max(widest, width);
        }
        return points(widest, size);
    }

    /** The width that leaves every word whole. */
    public float word(float size) {
        float widest = 0;
        for (Part part : parts) {
            float word = 0;
            for (Atom atom : part.atoms()) {
                word += atom.width();
                widest = Math.max(widest, word);
                word = atom.hyphenated() ? word : 0;
            }
        }
        return points(widest, size);
    }

    /** The width that divides words only where they may be; dates and numbers are never divided. */
    public float fragment(float size) {
        float widest = 0;
        for (Part part : parts) {
            for (Atom atom : part.atoms()) {
                widest = Math.max(widest, atom.width() + (atom.hyphenated() ? part.hyphen() : 0));
            }
        }
        return points(widest, size);
    }

    private static float points(float units, float size) {
        return units * size / Typeface.UNITS_PER_EM;
    }

    public List<Line> lines(float size, float width) {
        float measure = width * Typeface.UNITS_PER_EM / size;
        var lines = new ArrayList<Line>();
        for (Part part : parts) {
            boolean last = part == parts.getLast();
            addLines(part, measure, last, lines);
        }
        return lines;
    }

    private void addLines(Part part, float measure, boolean last, List<Line> lines) {
        if (part.text().isEmpty()) {
            lines.add(new Line(List.of(), 0, false));
            return;
        }
        List<Atom> atoms = part.cutter().fitting(part.atoms(), measure, part.hyphen());
        int start = 0;
        for (int end : LineBreaks.ends(atoms, measure, part.hyphen(), costOfHyphens)) {
            boolean spaced = end < atoms.size() ? atoms.get(end - 1).space() > 0 : !last;
            lines.add(line(part, atoms.subList(start, end), spaced));
            start = end;
        }
    }

    /** Whoever copies or listens to the text needs the space or the division at the line's end too. */
    private static Line line(Part part, List<Atom> atoms, boolean spaced) {
        Atom last = atoms.getLast();
        List<Piece> pieces =
                Itemizer.pieces(part.text(), part.directions(), atoms.getFirst().from(), last.to());
        if (last.hyphenated()) {
            pieces.add(sign("-", part.text(), pieces.getLast(), INVISIBLE_HYPHEN));
        }
        float width = Widths.sum(pieces);
        List<Placed> placed = part.directions().place(pieces);
        boolean fromRight = part.directions().startsFromRight();
        if (spaced && !pieces.isEmpty()) {
            Piece space = sign(" ", part.text(), pieces.getLast(), null);
            placed.add(new Placed(space, fromRight ? -space.width() : width));
        }
        return new Line(placed, width, fromRight);
    }

    private static Piece sign(String sign, StyledText text, Piece neighbour, @Nullable String actualText) {
        Typeface typeface = text.spans().getLast().style().typeface();
        int level = sign.isBlank() ? 0 : neighbour.level();
        return new Piece(Shaper.shape(typeface, sign, false), neighbour.role(), level, actualText);
    }
}
