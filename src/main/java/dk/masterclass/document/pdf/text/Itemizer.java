package dk.masterclass.document.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cuts a stretch of a paragraph into pieces that one typeface can draw in one direction. */
final class Itemizer {

    private static final String BOX = "\u25A1";

    private final StyledText text;
    private final Directions directions;
    private final List<Piece> pieces = new ArrayList<>();

    private Itemizer(StyledText text, Directions directions) {
        this.text = text;
        this.directions = directions;
    }

    /** The pieces in reading order. Words are shaped one by one, so that each is shaped only once in its life. */
    static List<Piece> pieces(StyledText text, Directions directions, int from, int to) {
        var itemizer = new Itemizer(text, directions);
        for (StyledText.Span span : text.spans()) {
            int start = Math.max(from, span.start());
            int end = Math.min(to, span.end());
            if (start < end) {
                itemizer.addWords(span, start, end);
            }
        }
        return itemizer.pieces;
    }

    private void addWords(StyledText.Span span, int from, int to) {
        String characters = text.characters();
        int start = from;
        for (int at = from; at < to; at++) {
            if (characters.charAt(at) == ' ') {
                addWord(span, start, at);
                addWord(span, at, at + 1);
                start = at + 1;
            }
        }
        addWord(span, start, to);
    }

    private void addWord(StyledText.Span span, int from, int to) {
        if (from == to) {
            return;
        }
        String word = text.characters().substring(from, to);
        GlyphRun run = everyday(directions, span, word);
        if (run != null) {
            pieces.add(piece(span.role(), run, word, 0));
        } else {
            addClusters(span, word, from);
        }
    }

    /** The usual word, of which nothing is to be found out; absent for any other. */
    private static @Nullable GlyphRun everyday(Directions directions, StyledText.Span span, String word) {
        if (!directions.isUniform() || !GlyphRun.mayBeEveryday(word)) {
            return null;
        }
        GlyphRun run = Shaper.shape(span.style().typeface(), word, false);
        return run.isEveryday() ? run : null;
    }

    /** How wide the pieces are together. */
    static float width(StyledText text, Directions directions, int from, int to) {
        String word = text.characters().substring(from, to);
        for (StyledText.Span span : text.spans()) {
            if (span.start() <= from && to <= span.end() && word.indexOf(' ') < 0) {
                GlyphRun run = everyday(directions, span, word);
                if (run != null && run.isDrawable() && run.size() > 0) {
                    return run.width();
                }
            }
        }
        return Widths.sum(pieces(text, directions, from, to));
    }

    private void addClusters(StyledText.Span span, String word, int offset) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(word);
        Typeface main = span.style().typeface();
        int start = 0;
        Optional<Typeface> current = Optional.empty();
        int level = 0;
        for (int at = 0, next = clusters.next(); next != BreakIterator.DONE; at = next, next = clusters.next()) {
            Optional<Typeface> typeface = Typefaces.drawing(word.substring(at, next), main);
            int levelHere = directions.level(offset + at);
            boolean same = at > 0 && typeface.isPresent() && typeface.equals(current) && level == levelHere;
            if (!same) {
                addRun(span.role(), current.orElse(null), word.substring(start, at), level);
                start = at;
            }
            current = typeface;
            level = levelHere;
        }
        addRun(span.role(), current.orElse(null), word.substring(start), level);
    }

    private void addRun(Role role, @Nullable Typeface typeface, String run, int level) {
        if (run.isEmpty() || run.codePoints().allMatch(Typefaces::isInvisible)) {
            return;
        }
        pieces.add(typeface == null ? box(role, run, level) : piece(role, typeface, run, level));
    }

    private static Piece piece(Role role, Typeface typeface, String word, int level) {
        return piece(role, Shaper.shape(typeface, word, level % 2 == 1), word, level);
    }

    private static Piece piece(Role role, GlyphRun run, String word, int level) {
        if (run.size() == 0 || !run.isDrawable()) {
            return box(role, word, level);
        }
        return new Piece(run, role, level, run.readsGlyphByGlyph() ? null : word);
    }

    /** Nothing is lost: the box says what it stands for. */
    private static Piece box(Role role, String word, int level) {
        return new Piece(Shaper.shape(Typefaces.boxes(), BOX, false), role, level, word);
    }
}
