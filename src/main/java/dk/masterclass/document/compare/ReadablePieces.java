package dk.masterclass.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts the many small pieces of a comparison together so that a person can follow them. */
final class ReadablePieces {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]*");

    private ReadablePieces() {}

    static List<WordDiff.Piece> of(List<WordDiff.Piece> pieces) {
        return joined(withoutIslands(joined(pieces)));
    }

    /** A comma that happens to stand in both texts between two changes would only cut the change in pieces. */
    private static List<WordDiff.Piece> withoutIslands(List<WordDiff.Piece> pieces) {
        var result = new ArrayList<WordDiff.Piece>();
        for (int at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            boolean inside = at > 0 && at < pieces.size() - 1;
            if (inside
                    && piece.kind() == WordDiff.Kind.SAME
                    && NO_WORD.matcher(piece.text()).matches()) {
                result.addAll(List.of(
                        new WordDiff.Piece(WordDiff.Kind.REMOVED, piece.text()),
                        new WordDiff.Piece(WordDiff.Kind.ADDED, piece.text())));
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    /** Neighbours of one kind become one piece; in a change the removed words come first. */
    private static List<WordDiff.Piece> joined(List<WordDiff.Piece> pieces) {
        var result = new ArrayList<WordDiff.Piece>();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        var same = new StringBuilder();
        for (WordDiff.Piece piece : pieces) {
            if (piece.kind() == WordDiff.Kind.SAME) {
                flush(result, WordDiff.Kind.REMOVED, removed);
                flush(result, WordDiff.Kind.ADDED, added);
                same.append(piece.text());
            } else {
                flush(result, WordDiff.Kind.SAME, same);
                (piece.kind() == WordDiff.Kind.REMOVED ? removed : added).append(piece.text());
            }
        }
        flush(result, WordDiff.Kind.REMOVED, removed);
        flush(result, WordDiff.Kind.ADDED, added);
        flush(result, WordDiff.Kind.SAME, same);
        return List.copyOf(result);
    }

    private static void flush(List<WordDiff.Piece> result, WordDiff.Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            result.add(new WordDiff.Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
