package dk.masterclass.review;

import dk.masterclass.document.compare.WordDiff;
import dk.masterclass.worksheet.Address;
import java.util.List;

/**
 * An answer as an instructor reads it: its words, and what changed since the submission before.
 *
 * @param address the question
 * @param short one glance is enough, such as a step of a scale
 * @param lines one for a simple question; one for each cell in a table
 */
public record ReadAnswer(Address address, String label, boolean isShort, List<Line> lines) {

    public ReadAnswer {
        lines = List.copyOf(lines);
    }

    /**
     * @param row the name of the table's row where a new one begins, else empty
     * @param label the column, or empty where the question is its own label
     * @param words the present words, with the removed ones between them
     */
    public record Line(String row, String label, List<WordDiff.Piece> words) {
        public Line {
            words = List.copyOf(words);
        }

        public boolean isChanged() {
            return words.stream().anyMatch(piece -> piece.kind() != WordDiff.Kind.SAME);
        }
    }

    public boolean isChanged() {
        return lines.stream().anyMatch(Line::isChanged);
    }
}
