package dk.masterclass.review;

import dk.masterclass.document.compare.WordDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lays quotes over words with their changes: which runs of the present text somebody remarked on. */
public final class MarkedText {

    /** A run of text with one fate, quoted or not. */
    public record Run(WordDiff.Kind kind, boolean quoted, String text) {}

    private MarkedText() {}

    /** Every place where one of the quotes stands in the present text is marked; a quote that is gone marks nothing. */
    public static List<Run> of(List<WordDiff.Piece> pieces, List<String> quotes) {
        var quoted = quotedCharacters(present(pieces), quotes);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (WordDiff.Piece piece : pieces) {
            if (piece.kind() == WordDiff.Kind.REMOVED) {
                runs.add(new Run(piece.kind(), false, piece.text()));
                continue;
            }
            int start = 0;
            while (start < piece.text().length()) {
                int end = start + 1;
                while (end < piece.text().length() && quoted[at + end] == quoted[at + start]) {
                    end++;
                }
                runs.add(new Run(piece.kind(), quoted[at + start], piece.text().substring(start, end)));
                start = end;
            }
            at += piece.text().length();
        }
        return List.copyOf(runs);
    }

    private static String present(List<WordDiff.Piece> pieces) {
        var text = new StringBuilder();
        pieces.stream()
                .filter(piece -> piece.kind() != WordDiff.Kind.REMOVED)
                .forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private static boolean[] quotedCharacters(String text, List<String> quotes) {
        var quoted = new boolean[text.length()];
        for (String quote : quotes) {
            if (quote.isBlank()) {
                continue;
            }
            for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length())) {
                Arrays.fill(quoted, at, at + quote.length(), true);
            }
        }
        return quoted;
    }
}
